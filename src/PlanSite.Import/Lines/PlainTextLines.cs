using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Lines;

/// <summary>Reads plain text, with the Markdown marks and typists' marks that text recognition leaves in it.</summary>
internal static partial class PlainTextLines
{
    public static IReadOnlyList<TextLine> Read(string text)
    {
        var lines = new List<TextLine>();
        var block = new List<(string Text, int Number, int Column)>();
        var blockBreak = LineBreak.Blank;
        var number = 0;
        foreach (var raw in LineEnd().Split(VietnameseText.Normalize(Clean(text))))
        {
            number++;
            var line = Unmarked(raw);
            if (line.Length > 0)
            {
                block.Add((line, number, raw.Length - raw.TrimStart().Length + 1));
                continue;
            }
            if (block.Count > 0) blockBreak = Close(block, blockBreak, lines);
            if (raw.Trim().Length > 0) blockBreak = LineBreak.Rule;
        }
        Close(block, blockBreak, lines);
        return lines;
    }

    private static LineBreak Close(List<(string Text, int Number, int Column)> block, LineBreak before, List<TextLine> lines)
    {
        var styled = Emphasis.Read([.. block.Select(line => line.Text)]);
        for (var i = 0; i < block.Count; i++)
        {
            if (styled[i].Count == 0) continue;
            lines.Add(new TextLine(StyledText.FromCharacters(styled[i]), block[i].Number, block[i].Column, i == 0 ? before : LineBreak.Line));
        }
        block.Clear();
        return LineBreak.Blank;
    }

    // Lone surrogates cannot be normalised; control characters have no place in a document.
    private static string Clean(string text) =>
        string.Concat(text.Select((c, i) => IsBroken(text, i) ? '\uFFFD' : char.IsControl(c) && c is not ('\n' or '\r') ? ' ' : c));

    private static bool IsBroken(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));

    private static string Unmarked(string raw)
    {
        var line = Spaces().Replace(raw, " ").Trim();
        if (Rule().IsMatch(line)) return "";
        line = MarkdownBullet().Replace(MarkdownHeading().Replace(line, ""), "- ");
        line = RaisedDigits().Replace(line, match => Superscript.Raise(match.Groups[1].Value));
        return TypistMark().Replace(line, "").Trim();
    }

    [GeneratedRegex(@"\r\n|[\n\r\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"[\s\u200B\uFEFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:[-–—_=*·~\s]{2,}|[*|]|\|[-:|\s]*-[-:|\s]*\|)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^#{1,6}\s+", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^\*\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownBullet();

    [GeneratedRegex(@"\^\{([0-9]{1,3})\}", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedDigits();

    [GeneratedRegex(@"\^\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex TypistMark();
}
