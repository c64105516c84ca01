using PlanSite.Content.Yaml;
using PlanSite.Register.Settings;

namespace PlanSite.Content.Settings;

/// <summary>Reads what <c>plansite.yml</c> says about iCalendar files.</summary>
internal static class CalendarSettingsReader
{
    private static readonly ShownForm<CalendarItem> ItemForm = new(TryParseItem, "event, todo");
    private static readonly ShownForm<TimeSpan> AlarmForm = new(CalendarDuration.TryParse, "P7D, P2W, PT12H");
    private static readonly ShownForm<TimeSpan> RefreshForm = new(TryParseRefresh, "P1D, P1W, PT6H");

    public static CalendarSettings Read(MapReader fields)
    {
        var byDefault = new CalendarSettings();
        return new()
        {
            Items = fields.Value(SettingsFields.CalendarItems, ItemForm) ?? byDefault.Items,
            Alarm = fields.Value(SettingsFields.CalendarAlarm, AlarmForm),
            Refresh = fields.Value(SettingsFields.CalendarRefresh, RefreshForm) ?? byDefault.Refresh,
        };
    }

    private static bool TryParseItem(string? text, out CalendarItem item)
    {
        item = text == "todo" ? CalendarItem.Todo : CalendarItem.Event;
        return text is "event" or "todo";
    }

    private static bool TryParseRefresh(string? text, out TimeSpan duration) => CalendarDuration.TryParse(text, out duration) && duration > TimeSpan.Zero;
}
