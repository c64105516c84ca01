namespace PlanSite.Publishing.PlanPages;

/// <summary>A cited document.</summary>
/// <param name="Name">Kind and number, or its name.</param>
/// <param name="Href">Its page.</param>
internal sealed record DocumentLink(string Name, string Href);
