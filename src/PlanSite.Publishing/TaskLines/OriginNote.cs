namespace PlanSite.Publishing.TaskLines;

/// <summary>Says that something was not read from the task itself.</summary>
/// <param name="Text">"nêu tại tiêu đề", …</param>
/// <param name="Place">The place in words; null when an editor entered it.</param>
/// <param name="Href">Link to the place.</param>
internal sealed record OriginNote(string Text, string? Place, string? Href);
