namespace PlanSite.Content.Settings;

/// <summary>The fields of <c>plansite.yml</c>.</summary>
internal static class SettingsFields
{
    public const string Title = "title";
    public const string Description = "description";
    public const string BaseUrl = "base-url";
    public const string Language = "language";
    public const string Theme = "theme";
    public const string HorizonYears = "horizon-years";
    public const string CalendarItems = "calendar-items";
    public const string CalendarAlarm = "calendar-alarm";
    public const string CalendarRefresh = "calendar-refresh";
}
