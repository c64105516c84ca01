namespace PlanSite.Publishing.AgencyPages;

/// <summary>An agency in a list.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Href">Its page.</param>
/// <param name="Duties">How many tasks it has.</param>
/// <param name="IsGroup">Whether it stands for several.</param>
internal sealed record AgencyLink(string Name, string Href, int Duties, bool IsGroup);
