using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;

namespace PlanSite.Import;

/// <summary>What was read from one document.</summary>
/// <param name="Plan">The plan; null when the document is none, and then the findings say so.</param>
/// <param name="NewAgencies">Agencies and groups the plan names that the directory does not know, in order of first naming; for an editor to look over.</param>
/// <param name="Findings">What the importer noticed, in document order.</param>
public sealed record ImportResult(Plan? Plan, IReadOnlyList<Agency> NewAgencies, IReadOnlyList<Finding> Findings);
