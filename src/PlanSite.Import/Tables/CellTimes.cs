using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines;
using PlanSite.Register.Plans;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Tables;

/// <summary>Finds the times in the cells of a row.</summary>
internal static partial class CellTimes
{
    /// <summary>What stands in the time columns; a column of beginnings and one of ends give one span.</summary>
    public static IReadOnlyList<CellTime> Of(IReadOnlyList<Cell> cells)
    {
        var times = cells.Where(cell => ColumnNames.KindOfPrinted(cell.Column) == ColumnKind.Time).ToList();
        return times is [var first, var last] && Begins().IsMatch(LowerName(first)) && Ends().IsMatch(LowerName(last))
            ? [new($"{TextOf(first)} - {TextOf(last)}", $"{TextOf(first)} - {TextOf(last)}")]
            : [.. times.Select(cell => new CellTime(TextOf(cell), cell.Content.Text.Trim()))];
    }

    private static string TextOf(Cell cell) => Months().Replace(Week().Replace(Month().Replace(Quarter().Replace(Done().Replace(Noun().Replace(cell.Content.Text, ""), ""), "Quý "), "tháng "), " tháng ").TrimEnd('.', ';'), "tháng ${first} - tháng ${last}");

    private static string LowerName(Cell cell) => VietnameseText.CompareKey(cell.Column.Split(ColumnNames.Between)[^1]);

    // "Nhiệm vụ thường xuyên": in running text these words would belong to the noun.
    [GeneratedRegex(@"^(?:nhiệm vụ|công việc|việc)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Noun();

    // "Hoàn thành: 30/6/2024" says what the column says.
    [GeneratedRegex(@"^(?:(?:thời gian|thời hạn|hạn)(?: (?:thực hiện|hoàn thành))?|hoàn thành|xong)\s*:\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    // "Q2", "Q IV": in running text a letter and a figure could be anything. With a year, or a point before a Roman figure, it is read as printed.
    [GeneratedRegex(@"(?<![\p{L}\d])[Qq](?!\.\s?[IV])\.?\s?(?=(?:[1-4]|IV|I{1,3})(?![\p{L}\d]|\s?[/-]\s?20\d\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();

    // "T10", "T9 - T10/2026".
    [GeneratedRegex(@"(?<![\p{L}\d])T\.?\s?(?=(?:0?[1-9]|1[0-2])(?!\d|\s?[.,]\s?\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    // "Tuần 2/10"
    [GeneratedRegex(@"(?<=[Tt]uần\s(?:[1-4]|IV|I{1,3}))\s?/\s?(?=(?:0?[1-9]|1[0-2])(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Week();

    // "09 - 10/2026": in running text the first figure could be anything.
    [GeneratedRegex(@"^(?<first>0?[1-9]|1[0-2])\s*[-–]\s*(?<last>(?:0?[1-9]|1[0-2])\s*/\s*20\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Months();

    [GeneratedRegex(@"bắt đầu|khởi công|^từ(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(@"kết thúc|hoàn thành|^đến(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
