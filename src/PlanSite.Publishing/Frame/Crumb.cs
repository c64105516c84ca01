namespace PlanSite.Publishing.Frame;

/// <summary>A page above the current one.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Url">Its URL within the site.</param>
internal sealed record Crumb(string Name, string Url);
