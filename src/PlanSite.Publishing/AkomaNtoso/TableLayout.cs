using System.Text.RegularExpressions;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>Which column of a table holds what of its rows.</summary>
/// <param name="Columns">All, as printed in the head of the table, and those that only rows name.</param>
/// <param name="Number">The column of the printed numbers; null for none.</param>
/// <param name="Text">The column of the rows' own text.</param>
internal sealed partial record TableLayout(IReadOnlyList<string> Columns, int? Number, int Text)
{
    /// <summary>The layout of the table below a unit. Cells name their columns; of the others the first is that of the number, where it is called so, and the next that of the text.</summary>
    public static TableLayout Of(UnitNode table)
    {
        var named = table.Children.SelectMany(Cells).ToHashSet(StringComparer.Ordinal);
        var columns = table.Unit.Columns.Concat(named.Except(table.Unit.Columns, StringComparer.Ordinal).Order(StringComparer.Ordinal)).ToList();
        var free = Enumerable.Range(0, table.Unit.Columns.Count).Where(i => !named.Contains(columns[i])).ToList();
        int? number = free.Count > 0 && NumberColumn().IsMatch(columns[free[0]]) ? free[0] : null;
        var texts = free.Where(i => i != number).ToList();
        if (texts.Count > 0) return new TableLayout(columns, number, texts[0]);
        columns.Insert(0, "");
        return new TableLayout(columns, number + 1, 0);
    }

    private static IEnumerable<string> Cells(UnitNode node) => node.Unit.Cells.Select(cell => cell.Column).Concat(node.Children.SelectMany(Cells));

    [GeneratedRegex(@"^\s*(?:s\.?\s*)?t\.?\s*t\.?\s*$|^\s*số\s+(?:tt|thứ tự)|^\s*(?:stt|no|#)\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberColumn();
}
