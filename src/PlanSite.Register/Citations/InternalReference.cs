using PlanSite.Register.Places;

namespace PlanSite.Register.Citations;

/// <summary>A reference from one place of a plan to others of the same plan.</summary>
/// <param name="At">Where it is printed.</param>
/// <param name="Text">As printed.</param>
/// <param name="Targets">Places, in the order named. A target the document lacks ("phụ lục 1") is kept as printed and is a finding.</param>
public sealed record InternalReference(Place At, string Text, IReadOnlyList<string> Targets);
