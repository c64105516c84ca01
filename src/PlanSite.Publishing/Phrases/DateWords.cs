using System.Globalization;

namespace PlanSite.Publishing.Phrases;

/// <summary>Dates as Vietnamese offices write them.</summary>
internal static class DateWords
{
    /// <summary>05/10/2022.</summary>
    public static string Short(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>05/10.</summary>
    public static string DayAndMonth(DateOnly date) => date.ToString("dd'/'MM", CultureInfo.InvariantCulture);

    /// <summary>ngày 05 tháng 10 năm 2022; months above 2 have no leading zero, as in the rules for official documents.</summary>
    public static string LongDate(this Words words, DateOnly date) =>
        words.Of("date.long", TwoDigits(date.Day), date.Month <= 2 ? TwoDigits(date.Month) : Digits(date.Month), Digits(date.Year));

    /// <summary>2022-10-05, for sorting and for the <c>datetime</c> of elements.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>tháng 3/2022.</summary>
    public static string Month(this Words words, int year, int month) => words.Of("date.month", Digits(month), Digits(year));

    /// <summary>A number without grouping (years).</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
