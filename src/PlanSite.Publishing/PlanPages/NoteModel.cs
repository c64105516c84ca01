using PlanSite.Publishing.Html;

namespace PlanSite.Publishing.PlanPages;

/// <summary>A footnote.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Mark">As printed.</param>
/// <param name="Content">Its text.</param>
/// <param name="BackHref">The mark in the text, or the place that bears it.</param>
internal sealed record NoteModel(string Anchor, string Mark, SafeHtml Content, string BackHref);
