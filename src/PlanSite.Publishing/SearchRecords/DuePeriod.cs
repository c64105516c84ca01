using System.Globalization;
using PlanSite.Publishing.Phrases;

namespace PlanSite.Publishing.SearchRecords;

/// <summary>A year, quarter or month in which something is due.</summary>
/// <param name="Year">The year.</param>
/// <param name="Quarter">From 1 to 4; 0 for a year or month.</param>
/// <param name="Month">From 1 to 12; 0 for a year or quarter.</param>
internal readonly record struct DuePeriod(int Year, int Quarter, int Month)
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary><c>2022</c>, <c>2022-Q2</c>, <c>2022-04</c>.</summary>
    public string Value => this switch
    {
        { Quarter: > 0 } => $"{Digits(Year, "0000")}-Q{Digits(Quarter, "0")}",
        { Month: > 0 } => $"{Digits(Year, "0000")}-{Digits(Month, "00")}",
        _ => Digits(Year, "0000"),
    };

    /// <summary>Năm 2022, Quý II/2022, Tháng 4/2022.</summary>
    public string Label(Words words) => this switch
    {
        { Quarter: > 0 } => words.Of("search.due.quarter", Roman[Quarter - 1], DateWords.Digits(Year)),
        { Month: > 0 } => words.Of("search.due.month", DateWords.Digits(Month), DateWords.Digits(Year)),
        _ => words.Of("search.due.year", DateWords.Digits(Year)),
    };

    private static string Digits(int number, string form) => number.ToString(form, CultureInfo.InvariantCulture);
}
