namespace PlanSite.Publishing.PlanIndex;

/// <summary>A cited document by its short name.</summary>
internal sealed record DocumentLink(string Name, string Href);
