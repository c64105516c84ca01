using AngleSharp.Dom;

namespace PlanSite.Import.Documents.Web;

/// <summary>A footnote of a page.</summary>
/// <param name="Mark">The digits of its mark.</param>
/// <param name="Text">The element that holds its text.</param>
internal sealed record PageNote(string Mark, IElement Text);
