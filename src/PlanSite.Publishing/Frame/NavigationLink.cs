namespace PlanSite.Publishing.Frame;

/// <summary>A link of the frame.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Href">As written on the page.</param>
/// <param name="IsCurrent">Whether the page belongs to what it leads to.</param>
internal sealed record NavigationLink(string Name, string Href, bool IsCurrent);
