using PlanSite.Register.Places;

namespace PlanSite.Import.Citations;

internal sealed record CitationContext(string Jurisdiction, string? OwnNumber, IReadOnlySet<Place> TaskPlaces);
