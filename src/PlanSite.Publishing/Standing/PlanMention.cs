namespace PlanSite.Publishing.Standing;

/// <summary>Another plan by its name.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Href">Its page.</param>
internal sealed record PlanMention(string Name, string Href);
