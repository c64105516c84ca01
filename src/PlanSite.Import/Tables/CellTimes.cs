using System.Text.RegularExpressions;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tables;

/// <summary>Finds the times in the cells of a row.</summary>
internal static partial class CellTimes
{
    /// <summary>What stands in the time columns.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Cell> cells) =>
        [.. cells.Where(cell => ColumnNames.KindOfPrinted(cell.Column) == ColumnKind.Time).Select(cell => Noun().Replace(cell.Content.Text, ""))];

    // "Nhiệm vụ thường xuyên": in running text these words would belong to the noun.
    [GeneratedRegex(@"^(?:nhiệm vụ|công việc|việc)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Noun();
}
