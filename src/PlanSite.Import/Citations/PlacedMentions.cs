namespace PlanSite.Import.Citations;

/// <summary>The documents named in one text, in order of their words.</summary>
/// <param name="Text">The text and its place.</param>
/// <param name="Mentions">What it names.</param>
internal sealed record PlacedMentions(PlacedText Text, IReadOnlyList<Mention> Mentions);
