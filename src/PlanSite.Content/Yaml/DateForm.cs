using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Register.Findings;

namespace PlanSite.Content.Yaml;

/// <summary>A date as <c>2025-03-15</c>. Of other ways to write one it tells how it should be written, but does not guess: 3/5 is not the same day everywhere.</summary>
internal sealed partial class DateForm : IForm<DateOnly>
{
    private const string Form = "yyyy-MM-dd";

    public bool TryParse(string? text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    public Refusal Refuse(string text)
    {
        var (year, month, day) = PartsOf(text);
        if (year == 0) return new(FindingCode.ValueInvalid, "YYYY-MM-DD (2025-03-15)");
        if (IsDay(year, month, day)) return new(FindingCode.DateForm, Written(year, month, day));
        if (IsDay(year, day, month)) return new(FindingCode.DateImpossible, $" (→ {Written(year, day, month)}?)");
        var isPastTheEnd = month is > 0 and <= 12 && day is > 28 and <= 31;
        return new(FindingCode.DateImpossible, isPastTheEnd ? $" (→ {Written(year, month, DateTime.DaysInMonth(year, month))}?)" : "");
    }

    // Zeros for what is not three numbers in one of the orders in use.
    private static (int Year, int Month, int Day) PartsOf(string text)
    {
        var match = Numbers().Match(text);
        return match.Success ? (Part(match, "year"), Part(match, "month"), Part(match, "day")) : default;
    }

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsDay(int year, int month, int day) => month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month);

    private static string Written(int year, int month, int day) => new DateOnly(year, month, day).ToString(Form, CultureInfo.InvariantCulture);

    // 15/3/2025, 15.03.2025, ngày 15 tháng 3 năm 2025; 2025/3/15.
    [GeneratedRegex(
        @"^(?:ngày\s+)?(?<day>[0-9]{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(?<month>[0-9]{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(?<year>[1-9][0-9]{3})\z|^(?<year>[1-9][0-9]{3})\s*[/.-]\s*(?<month>[0-9]{1,2})\s*[/.-]\s*(?<day>[0-9]{1,2})\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();
}
