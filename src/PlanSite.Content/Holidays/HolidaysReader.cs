using System.Globalization;
using PlanSite.Content.Files;
using PlanSite.Content.Yaml;
using PlanSite.Register.Holidays;

namespace PlanSite.Content.Holidays;

/// <summary>Reads <c>holidays.yml</c>: a list of public holidays, each on a day of every year (<c>every: 04-30</c>) or on a date (<c>date: 2027-02-06</c>).</summary>
internal static class HolidaysReader
{
    private const string FileName = "holidays.yml";
    private const string Name = "name";
    private const string Every = "every";
    private const string Date = "date";
    private const string Days = "days";

    private static readonly ShownForm<int> DaysForm = new(TryParseDays, "1…30");
    private static readonly ShownForm<DateOnly> EveryForm = new(TryParseEvery, "MM-DD (04-30)");

    /// <summary>Those without a mistake; none when there is no such file, and, with a finding, when it is broken.</summary>
    public static IReadOnlyList<Holiday> Read(string path, string shownPath, FindingList findings)
    {
        if (!File.Exists(path) || FileText.Read(path, shownPath, findings) is not { } file || YamlFile.Read(file, findings) is not { } root) return [];
        return [.. (MapReader.ListOf(root, new EntryList(FileName, Name), findings) ?? []).Select(fields => ReadOne(fields)).OfType<Holiday>()];
    }

    private static Holiday? ReadOne(MapReader fields)
    {
        var name = fields.RequiredText(Name);
        var every = fields.Value(Every, EveryForm);
        var date = every is null && fields.Text(Every) is null ? fields.RequiredValue(Date, new DateForm()) : fields.Date(Date);
        var days = fields.Value(Days, DaysForm) ?? 1;
        fields.Close();
        return name is not null && (date ?? every) is { } first ? new Holiday(name, first, days, IsYearly: date is null) : null;
    }

    private static bool TryParseDays(string? text, out int days) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out days) && days is >= 1 and <= 30;

    // A leap year, so that 29 February is a day.
    private static bool TryParseEvery(string? text, out DateOnly day) =>
        DateOnly.TryParseExact("2000-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
