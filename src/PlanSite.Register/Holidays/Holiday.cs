namespace PlanSite.Register.Holidays;

/// <summary>A public holiday.</summary>
/// <param name="Name">As it is called.</param>
/// <param name="First">Its first day; of one that returns every year the year does not count.</param>
/// <param name="Days">How many days it lasts, at least one.</param>
/// <param name="IsYearly">Whether it is on the same day of every year.</param>
public sealed record Holiday(string Name, DateOnly First, int Days, bool IsYearly);

/// <summary>The public holidays that calendars mark.</summary>
public sealed class HolidayCalendar
{
    private readonly Dictionary<DateOnly, Holiday> byDay = [];
    private readonly Dictionary<(int Month, int Day), Holiday> byDayOfYear = [];

    /// <summary>Of two holidays on one day the first one given counts.</summary>
    public HolidayCalendar(IEnumerable<Holiday> holidays)
    {
        foreach (var holiday in holidays)
        {
            for (var i = 0; i < holiday.Days && holiday.First.DayNumber + i <= DateOnly.MaxValue.DayNumber; i++)
            {
                var day = holiday.First.AddDays(i);
                if (holiday.IsYearly) byDayOfYear.TryAdd((day.Month, day.Day), holiday);
                else byDay.TryAdd(day, holiday);
            }
        }
    }

    /// <summary>Without any.</summary>
    public static HolidayCalendar None { get; } = new([]);

    /// <summary>The holiday on a day; one of that very year before one that returns; null for none.</summary>
    public Holiday? On(DateOnly day) => byDay.GetValueOrDefault(day) ?? byDayOfYear.GetValueOrDefault((day.Month, day.Day));
}
