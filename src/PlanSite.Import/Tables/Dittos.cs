using PlanSite.Register.Plans;

namespace PlanSite.Import.Tables;

/// <summary>Cells that say "như trên" and mean what stands in the same column above.</summary>
internal static class Dittos
{
    /// <summary>Whether a cell says nothing but that.</summary>
    public static bool IsDitto(string text) => DittoMark.Is(text);

    /// <summary>The units with every such cell replaced by what it means. For reading only: the text stays as printed.</summary>
    public static IReadOnlyList<Unit> Resolved(IReadOnlyList<Unit> units)
    {
        if (!units.Any(unit => unit.Cells.Any(cell => IsDitto(cell.Content.Text)))) return units;
        var above = new Dictionary<string, IReadOnlyList<Cell>>(StringComparer.Ordinal);
        var resolved = new List<Unit>(units.Count);
        foreach (var unit in units)
        {
            var cells = unit.Cells.GroupBy(cell => cell.Column).SelectMany(column => above[column.Key] = Meant([.. column], above)).ToList();
            resolved.Add(unit with { Cells = cells });
            if (unit.Columns.Count > 0) above.Clear();
        }
        return resolved;
    }

    private static IReadOnlyList<Cell> Meant(IReadOnlyList<Cell> column, Dictionary<string, IReadOnlyList<Cell>> above) =>
        column is [var only] && IsDitto(only.Content.Text) && above.TryGetValue(only.Column, out var cells) ? cells : column;
}
