using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Register.Deadlines;

/// <summary>The day that a conditional deadline falls on once the day of its event is known.</summary>
internal static partial class EventDate
{
    /// <summary>The last day, inclusive; null where the words count in a way that the offset does not tell (back from the event, or in working days).</summary>
    /// <param name="deadline">A conditional one.</param>
    /// <param name="happened">The day of the event.</param>
    public static DateOnly? Due(Deadline deadline, DateOnly happened)
    {
        if (WorkingDays().IsMatch(deadline.Text)) return null;
        if (deadline.Offset is { } offset) return After(happened, offset);
        return Count().IsMatch(deadline.Text) ? null : happened;
    }

    private static DateOnly? After(DateOnly day, string offset)
    {
        if (Duration().Match(offset) is not { Success: true } match) return null;
        var count = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
        // Nobody plans so far ahead; a day beyond the last one there is could not be counted.
        if (day.Year > 9000) return null;
        return match.Groups["u"].Value switch
        {
            "H" => day.AddDays((count + 23) / 24),
            "D" => day.AddDays(count),
            "W" => day.AddDays(count * 7),
            "M" => day.AddMonths(count),
            _ => day.AddYears(count),
        };
    }

    [GeneratedRegex(@"^P(?:T(?<n>\d{1,3})(?<u>H)|(?<n>\d{1,3})(?<u>[DWMY]))\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Duration();

    [GeneratedRegex(@"ngày\s+làm\s+việc", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WorkingDays();

    [GeneratedRegex(@"(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s*(?:\([^)]*\)\s*)?(?:giờ|ngày|tuần|tháng|năm)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Count();
}
