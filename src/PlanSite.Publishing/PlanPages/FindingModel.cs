namespace PlanSite.Publishing.PlanPages;

/// <summary>A finding in words.</summary>
/// <param name="Severity">"info", "warning" or "error", for its look.</param>
/// <param name="Label">"Lưu ý", …</param>
/// <param name="Text">What a reader should know.</param>
/// <param name="Place">The place in words; null when it is about the whole plan.</param>
/// <param name="Href">The place; null when it is about the whole plan or the place has no anchor.</param>
internal sealed record FindingModel(string Severity, string Label, string Text, string? Place, string? Href);
