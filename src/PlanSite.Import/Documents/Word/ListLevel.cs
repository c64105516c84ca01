using System.Xml.Linq;

namespace PlanSite.Import.Documents.Word;

/// <summary>How one level of a list is numbered.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">How a number is written: <c>decimal</c>, <c>upperRoman</c>, …; <c>bullet</c> and <c>none</c> write none.</param>
/// <param name="Text">The label with <c>%1</c> to <c>%9</c> for the numbers of the levels.</param>
/// <param name="RestartAfter">It begins anew after a paragraph of this level, counted from 1, or of one above; null for any level above, 0 for never.</param>
/// <param name="IsLegal">All numbers of the label are written in Arabic figures.</param>
/// <param name="Style">The paragraph style that stands for this level.</param>
internal sealed record ListLevel(int Start, string Format, string Text, int? RestartAfter, bool IsLegal, string? Style)
{
    /// <summary>How many levels a list has.</summary>
    public const int Count = 9;

    // Word's own bounds.
    private const int Highest = 32767;

    // Printed labels have a dozen characters; a longer text would be multiplied by every paragraph.
    private const int LongestText = 64;

    public bool IsBullet => Format == "bullet";

    public static ListLevel Of(XElement level)
    {
        var text = level.ValueOf("lvlText") ?? "";
        return new ListLevel(
            level.NumberOf("start", 0, Highest) ?? 0,
            FormatOf(level) ?? "decimal",
            text.Length > LongestText ? "" : text,
            level.NumberOf("lvlRestart", 0, Count),
            level.SwitchOf("isLgl") ?? false,
            level.ValueOf("pStyle"));
    }

    /// <summary>The number of a level in the attribute of an element; null when it is none.</summary>
    public static int? Index(string? value) => value?.Trim() is [>= '0' and <= '8'] digit ? digit[0] - '0' : null;

    private static string? FormatOf(XElement level) => level.ValueOf("numFmt")
        ?? (level.Element(W.Alternatives) is { } alternatives ? W.Shown(alternatives).ValueOf("numFmt") : null);
}
