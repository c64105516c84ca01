using PlanSite.Register.Citations;
using PlanSite.Register.Places;

namespace PlanSite.Publishing.PlanText;

/// <summary>Where the links of a text lead, in the form of the file that they stand in.</summary>
/// <param name="Document">A cited document.</param>
/// <param name="Place">A place of the same plan.</param>
internal sealed record LinkTargets(Func<DocumentId, string> Document, Func<Place, string> Place);
