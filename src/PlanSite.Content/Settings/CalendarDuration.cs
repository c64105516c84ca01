using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Content.Settings;

/// <summary>A duration as RFC 5545 has it: <c>P2W</c>, <c>P7D</c>, <c>PT12H</c>, <c>P1DT6H30M</c>. Unlike ISO 8601 it has no months and years, which are not equally long.</summary>
internal static partial class CalendarDuration
{
    /// <summary>False for anything else, a sign or a part of more than four digits among it.</summary>
    public static bool TryParse(string? text, out TimeSpan duration)
    {
        duration = default;
        if (Form().Match(text ?? "") is not { Success: true } match) return false;
        duration = TimeSpan.FromDays(Part(match, "weeks") * 7 + Part(match, "days")) + new TimeSpan(Part(match, "hours"), Part(match, "minutes"), 0);
        return true;
    }

    private static int Part(Match match, string name) => match.Groups[name] is { Success: true } part ? int.Parse(part.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^P(?:(?<weeks>[0-9]{1,4})W|(?=[0-9T])(?:(?<days>[0-9]{1,4})D)?(?:T(?=[0-9])(?:(?<hours>[0-9]{1,4})H)?(?:(?<minutes>[0-9]{1,4})M)?)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
