namespace PlanSite.Publishing.PlanPages;

/// <summary>A relation of the plan, or of one of its tasks, to another document or plan.</summary>
/// <param name="Type">"Thực hiện", …</param>
/// <param name="Name">The other document or plan.</param>
/// <param name="Title">Its title; null when unknown.</param>
/// <param name="Href">Its page.</param>
/// <param name="At">The task it holds for; null for the whole plan.</param>
internal sealed record PlanRelation(string Type, string Name, string? Title, string Href, PlaceLink? At);
