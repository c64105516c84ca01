namespace PlanSite.Publishing.DocumentPages;

/// <summary>A link to a plan or a place in it.</summary>
internal sealed record PlanLink(string Name, string Href);
