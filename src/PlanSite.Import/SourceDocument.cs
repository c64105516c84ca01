namespace PlanSite.Import;

/// <summary>A document as it came in, in plain text.</summary>
/// <param name="Path">As it goes into <c>Plan.Source</c> and findings (<c>seeds/000_….txt</c>): forward slashes, relative to the folder that holds the content.</param>
/// <param name="Text">The whole text in any Unicode form and with any line ends.</param>
public sealed record SourceDocument(string Path, string Text);
