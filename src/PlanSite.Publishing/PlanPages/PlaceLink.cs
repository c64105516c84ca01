namespace PlanSite.Publishing.PlanPages;

/// <summary>A place by its words.</summary>
/// <param name="Name">In words, or as printed when the document has no such place.</param>
/// <param name="Href">Null when the document has no such place.</param>
internal sealed record PlaceLink(string Name, string? Href);
