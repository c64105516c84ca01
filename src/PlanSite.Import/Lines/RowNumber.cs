using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Lines;

/// <summary>What the cells of a row drawn with pipes look like.</summary>
internal static partial class RowNumber
{
    /// <summary>Whether a cell holds the number of a row or group and nothing else.</summary>
    public static bool IsNumber(IReadOnlyList<RawLine> cell) => cell.Count == 1 && Number().IsMatch(cell[0].Text);

    /// <summary>Whether cells are a row that heads those below it: one cell that stands out, or the letter or Roman numeral of a group and its title.</summary>
    public static bool IsGroup(IReadOnlyList<List<RawLine>> row) =>
        (row.Count == 1 && StandsOut().IsMatch(TextOf(row[0]))) || (row.Count == 2 && row[0].Count == 1 && Roman().IsMatch(row[0][0].Text));

    /// <summary>Whether a number can be that of the row after one that begins so: a group's, the first below a group, or the next.</summary>
    public static bool CanFollow(IReadOnlyList<RawLine> cell, IReadOnlyList<RawLine> first)
    {
        if (Roman().IsMatch(cell[0].Text)) return true;
        var number = ValueOf(cell);
        return number == 1 || (first.Count == 1 && ValueOf(first) is { } before && number == before + 1);
    }

    private static int? ValueOf(IReadOnlyList<RawLine> cell) =>
        Arabic().Match(cell[0].Text) is { Success: true } match ? int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>A cell on one line.</summary>
    public static string TextOf(IReadOnlyList<RawLine> cell) => string.Join(' ', cell.Select(line => line.Text.Trim()));

    [GeneratedRegex(@"^[\s*]*(?:[IVX]{1,6}|[A-ZĐa-zđ]|\d{1,3}(?:\.\d{1,3})*)\s*[.)]?[\s*]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[\s*]*(?:[IVX]{1,6}|[A-ZĐ])\s*[.)]?[\s*]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^[\s*]*(?<n>\d{1,3})\s*[.)]?[\s*]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    // Bold throughout, in capitals, or with the label of a group.
    [GeneratedRegex(@"^(?:\*\*.*\*\*|\*?(?:[IVX]{1,6}|[A-ZĐ])[.)/]\s.*|(?=.*\p{Lu}{2})[^\p{Ll}]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex StandsOut();
}
