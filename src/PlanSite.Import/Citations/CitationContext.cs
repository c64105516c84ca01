using PlanSite.Register.Places;

namespace PlanSite.Import.Citations;

/// <summary>What has to be known of a plan to tell which documents it cites.</summary>
/// <param name="Jurisdiction">Its province; provincial numbers count within it. Empty when the document does not show it.</param>
/// <param name="OwnNumber">Its own number, which is no citation.</param>
/// <param name="TaskPlaces">The units that are tasks and so can order a summing-up or an amendment.</param>
internal sealed record CitationContext(string Jurisdiction, string? OwnNumber, IReadOnlySet<Place> TaskPlaces);
