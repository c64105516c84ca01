using System.Buffers;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Lines;

/// <summary>Takes off the Markdown marks and typists' marks that text recognition leaves in a line.</summary>
internal static partial class TypedMarks
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("-–—_=*·~|#");

    /// <summary>The line with single spaces; empty when it has no words or is a drawn rule.</summary>
    public static string Without(string raw)
    {
        var line = (HasOnlySingleSpaces(raw) ? raw : Spaces().Replace(raw, " ")).Trim();
        if (!MayHold(line)) return line;
        if (Rule().IsMatch(line)) return "";
        line = MarkdownBullet().Replace(MarkdownHeading().Replace(line, ""), "- ");
        line = RaisedDigits().Replace(line, match => Superscript.Raise(match.Groups[1].Value));
        return TypistMark().Replace(line, "").Trim();
    }

    // Most lines open with a word and have no raised figure.
    private static bool MayHold(string line) => line.Length > 0 && (Openings.Contains(line[0]) || line.Contains('^', StringComparison.Ordinal));

    private static bool HasOnlySingleSpaces(string raw)
    {
        var after = '\0';
        foreach (var c in raw)
        {
            if (c == ' ' ? after == ' ' : char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF') return false;
            after = c;
        }
        return true;
    }

    /// <summary>The texts that tabs or three spaces and more set apart; empty for a line without such a gap.</summary>
    public static IReadOnlyList<string> Columns(string raw)
    {
        var line = raw.Trim();
        return MayHaveGap(line) && Gap().IsMatch(line) ? [.. Gap().Split(line).Select(part => Without(part).Replace("*", "", StringComparison.Ordinal)).Where(part => part.Length > 0)] : [];
    }

    /// <summary>Where each of the texts begins in its line, from 0.</summary>
    public static IReadOnlyList<int> Starts(string raw, IReadOnlyList<string> columns)
    {
        var (starts, from) = (new List<int>(), 0);
        foreach (var text in columns)
        {
            var at = raw.IndexOf(text.Split(' ')[0], from, StringComparison.Ordinal);
            starts.Add(at < 0 ? from : at);
            from = Math.Min(raw.Length, starts[^1] + text.Length);
        }
        return starts;
    }

    private static bool MayHaveGap(string line)
    {
        for (var i = 1; i < line.Length; i++)
            if (line[i] == '\t' || (char.IsWhiteSpace(line[i]) && char.IsWhiteSpace(line[i - 1]))) return true;
        return false;
    }

    [GeneratedRegex(@"\s*\t\s*|\s{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    // A single space is what it is to become.
    [GeneratedRegex(@"(?: [\s\u200B\uFEFF]|[\s\u200B\uFEFF-[ ]])[\s\u200B\uFEFF]*", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:[-–—_=*·~\s]{2,}|[*|]|\|(?=[^-]*-)[-:|\s]*\|)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^#{1,6}\s+", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^\*\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownBullet();

    [GeneratedRegex(@"\^\{([0-9]{1,3})\}", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedDigits();

    // A longer one is text.
    [GeneratedRegex(@"\^\{[^}]{0,20}\}", RegexOptions.CultureInvariant)]
    private static partial Regex TypistMark();
}
