using System.Text.RegularExpressions;
using PlanSite.Register.Plans;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Tables;

/// <summary>Finds the times in the cells of a row.</summary>
internal static partial class CellTimes
{
    /// <summary>What stands in the time columns; a column of beginnings and one of ends give one span.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Cell> cells)
    {
        var times = cells.Where(cell => ColumnNames.KindOfPrinted(cell.Column) == ColumnKind.Time).ToList();
        return times is [var first, var last] && Begins().IsMatch(LowerName(first)) && Ends().IsMatch(LowerName(last))
            ? [$"{TextOf(first)} - {TextOf(last)}"]
            : [.. times.Select(TextOf)];
    }

    private static string TextOf(Cell cell) => Noun().Replace(cell.Content.Text, "").TrimEnd('.', ';');

    private static string LowerName(Cell cell) => VietnameseText.CompareKey(cell.Column.Split(ColumnNames.Between)[^1]);

    // "Nhiệm vụ thường xuyên": in running text these words would belong to the noun.
    [GeneratedRegex(@"^(?:nhiệm vụ|công việc|việc)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Noun();

    [GeneratedRegex(@"bắt đầu|khởi công|^từ(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(@"kết thúc|hoàn thành|^đến(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
