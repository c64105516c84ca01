using PlanSite.Register.Places;

namespace PlanSite.Import.Citations;

/// <summary>A stretch of a plan's text.</summary>
/// <param name="Place">The unit, title, preamble or footnote it belongs to.</param>
/// <param name="Text">Heading and own text, NFC; paragraphs are set apart by spaces or line breaks.</param>
internal sealed record PlacedText(Place Place, string Text);
