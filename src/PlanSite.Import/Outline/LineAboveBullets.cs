using PlanSite.Import.Agencies;
using PlanSite.Import.Lines;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Outline;

/// <summary>Tells the lines without a label that say whose the bullets below them are, or when they are due, or end what such a line said.</summary>
internal static class LineAboveBullets
{
    private const int Longest = 100;

    /// <summary>The style of the bullets that a line heads; null when it heads none.</summary>
    public static LabelStyle? StyleBelow(IReadOnlyList<TextLine> lines, int at, Block before) =>
        at + 1 < lines.Count && lines[at + 1].Text[0] is '-' or '–' or '+' && lines[at].Text.Length <= Longest && LabelGrammar.TryRead(lines[at + 1].Text, out var label, out _)
        && IsBullet(label.Style) && IsOne(lines[at].Text, before, label.Style) ? label.Style : null;

    /// <summary>"Nhiệm vụ thường xuyên:" between bullets.</summary>
    public static bool IsCaption(string text) => text.Length <= Longest && text.EndsWith(':') && char.IsUpper(text[0]);

    private static bool IsOne(string text, Block before, LabelStyle below) => TimeHeading.Is(text) || (Sentences.IsClosed(before.Text) && (IsAgency(text) || IsBetweenBullets(text, before, below)));

    // "Trong đó:" above "+" opens what the bullet before it is made of.
    private static bool IsBetweenBullets(string text, Block before, LabelStyle below) => before.Label is { } label && IsBullet(label.Style) && (below == LabelStyle.Bullet || below == label.Style) && IsCaption(text);

    private static bool IsAgency(string text) => char.IsUpper(text[0]) && AgencyPhrases.IsAgencyHeading(text);

    private static bool IsBullet(LabelStyle style) => style is LabelStyle.Bullet or LabelStyle.SubBullet;
}
