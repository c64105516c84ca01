using System.Globalization;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Months in words: "tháng Ba", "tháng Mười hai". In small letters a word could be a count ("mỗi tháng một lần").</summary>
internal static class MonthNames
{
    /// <summary>A name behind "tháng", as an alternative to its figures.</summary>
    public const string Name = @"(?<!cách\s+mạng\s+tháng\s*)(?-i:(?:Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười(?:\s+(?:[Mm]ột|[Hh]ai))?))(?!\p{L})";

    /// <summary>The first words of the names.</summary>
    public const string FirstWords = "một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười";

    private static readonly string[] Words = FirstWords.Split('|');

    /// <summary>The number of a month, printed in figures or as a name.</summary>
    public static int NumberOf(string printed) => char.IsDigit(printed[0]) ? int.Parse(printed, CultureInfo.InvariantCulture)
        : printed.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) switch
        {
            [_, "một"] => 11,
            [_, "hai"] => 12,
            [var word, ..] => Array.IndexOf(Words, word) + 1,
            _ => 1,
        };
}
