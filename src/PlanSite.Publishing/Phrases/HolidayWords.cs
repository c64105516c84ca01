using PlanSite.Register.Deadlines;
using PlanSite.Register.Holidays;

namespace PlanSite.Publishing.Phrases;

/// <summary>The public holidays of some days in words.</summary>
internal static class HolidayWords
{
    /// <summary>"02/09: Quốc khánh", "09/02 – 12/02: Tết Nguyên đán", in the order of time.</summary>
    public static IEnumerable<string> Of(HolidayCalendar holidays, Period days, Words words)
    {
        for (var day = days.First.DayNumber; day <= days.Last.DayNumber; day++)
        {
            var first = DateOnly.FromDayNumber(day);
            if (holidays.On(first) is not { } holiday) continue;
            while (day < days.Last.DayNumber && holidays.On(DateOnly.FromDayNumber(day + 1)) == holiday) day++;
            var (from, to) = (DateWords.DayAndMonth(first), DateWords.DayAndMonth(DateOnly.FromDayNumber(day)));
            yield return $"{(from == to ? from : words.Of("calendar.span", from, to))}: {holiday.Name}";
        }
    }
}
