using System.Globalization;
using System.Text;
using PlanSite.Import.Lines;
using PlanSite.Register.Plans;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Documents;

/// <summary>Makes the text of a line what <see cref="TextLine.Runs"/> promises: NFC, single spaces, none at the ends, marks as runs of their own.</summary>
internal static class LineText
{
    // Keeps a mark apart from raised digits beside it; never part of a text.
    private const char Joiner = '\u2060';
    private const char SoftHyphen = '\u00AD';

    /// <summary>The mark of a footnote among the characters of a line.</summary>
    public static IEnumerable<(char Character, RunStyle Style)> Mark(string digits) => $"{Joiner}{Superscript.Raise(digits)}{Joiner}".Select(c => (c, RunStyle.None));

    /// <summary>The runs of a line; none when it has no words.</summary>
    public static IReadOnlyList<Run> RunsOf(IReadOnlyList<(char Character, RunStyle Style)> characters)
    {
        var spaced = Composed(SingleSpaced(characters));
        var runs = new List<Run>();
        for (var start = 0; start < spaced.Count;)
        {
            var end = spaced.FindIndex(start, one => one.Character == Joiner);
            if (end < 0) end = spaced.Count;
            runs.AddRange(StyledText.FromCharacters(spaced[start..end]));
            start = end + 1;
        }
        return StyledText.Merge(runs);
    }

    private static List<(char Character, RunStyle Style)> SingleSpaced(IReadOnlyList<(char Character, RunStyle Style)> characters)
    {
        var spaced = new List<(char Character, RunStyle Style)>(characters.Count);
        var afterSpace = true;
        foreach (var (character, style) in characters)
        {
            if (character == SoftHyphen) continue;
            var shown = Shown(character);
            if (shown == ' ' && afterSpace) continue;
            spaced.Add((shown, style));
            if (shown != Joiner) afterSpace = shown == ' ';
        }
        var last = spaced.FindLastIndex(one => one.Character != Joiner);
        if (last >= 0 && spaced[last].Character == ' ') spaced.RemoveAt(last);
        return spaced;
    }

    // White space as PlainTextLines takes it.
    private static char Shown(char c) => c switch
    {
        '\u2011' => '-',
        '\u200B' or '\uFEFF' => ' ',
        _ => char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c,
    };

    private static List<(char Character, RunStyle Style)> Composed(List<(char Character, RunStyle Style)> characters)
    {
        var text = string.Concat(characters.Select(one => one.Character));
        if (VietnameseText.Normalize(text) == text) return characters;
        var composed = new List<(char, RunStyle)>(characters.Count);
        for (var i = 0; i < characters.Count;)
        {
            var (style, stretch) = (characters[i].Style, new StringBuilder());
            // A tone mark has the style of its letter.
            while (i < characters.Count && (characters[i].Style == style || IsToneMark(characters[i].Character))) stretch.Append(characters[i++].Character);
            composed.AddRange(VietnameseText.Normalize(stretch.ToString()).Select(c => (c, style)));
        }
        return composed;
    }

    private static bool IsToneMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
