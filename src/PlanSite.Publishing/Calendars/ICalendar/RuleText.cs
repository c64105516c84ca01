using System.Globalization;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>A well-formed RRULE whose parts can be put otherwise. Immutable.</summary>
internal sealed class RuleText
{
    private const string EveryDay = "MO,TU,WE,TH,FR,SA,SU";

    // What is not among them is left out: it says nothing about whole days, or how a week is counted (from Monday on, which is the default).
    private static readonly string[] Names = ["FREQ", "INTERVAL", "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYSETPOS", "UNTIL"];

    // With one of them a month is not a twelfth of the year's rule.
    private static readonly string[] Others = ["INTERVAL", "BYWEEKNO", "BYYEARDAY", "BYDAY", "BYSETPOS"];

    private readonly Dictionary<string, string> parts;

    private RuleText(Dictionary<string, string> parts) => this.parts = parts;

    /// <summary>Takes a rule apart that <see cref="Register.Deadlines.Recurrence"/> can read.</summary>
    public static RuleText Read(string rule)
    {
        var parts = rule.Split(';').Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        // RFC 5545 takes the day of a week from the start, we take all of them.
        if (parts.ContainsKey("BYWEEKNO")) parts.TryAdd("BYDAY", EveryDay);
        return new(parts);
    }

    /// <summary>Whether it ends by itself.</summary>
    public bool HasEnd => parts.ContainsKey("COUNT") || parts.ContainsKey("UNTIL");

    /// <summary>Whether it names months of a year: only then can it stand on them ("every week in December" names no day).</summary>
    public bool IsOfMonths => parts["FREQ"] is "YEARLY" or "MONTHLY" && Months.Any();

    /// <summary>1 to 12.</summary>
    public IEnumerable<int> Months => parts.TryGetValue("BYMONTH", out var list) ? list.Split(',').Select(month => int.Parse(month, CultureInfo.InvariantCulture)) : [];

    /// <summary>The rule in these months alone.</summary>
    public RuleText In(IEnumerable<int> months) => With("BYMONTH", string.Join(',', months.Select(month => month.ToString(CultureInfo.InvariantCulture))));

    /// <summary>The rule on a day of its months.</summary>
    /// <param name="day">1 to 31, or -1 for the last one.</param>
    public RuleText OnDay(int day) => With("BYMONTHDAY", day.ToString(CultureInfo.InvariantCulture)).Without("BYSETPOS");

    /// <summary>The rule with another end.</summary>
    /// <param name="last">The last day on which it can fall, inclusive.</param>
    public RuleText Until(DateOnly last) => With("UNTIL", ICalendarWriter.Day(last));

    /// <summary>The rule, without any way to end but UNTIL, as most programs read it rightly.</summary>
    public override string ToString()
    {
        var written = IsBetterMonthly ? With("FREQ", "MONTHLY").parts : parts;
        return string.Join(';', Names.Where(written.ContainsKey).Select(name => $"{name}={written[name]}"));
    }

    // The 15th of every month, or the last day of several months: as a yearly rule programs take the month from the start, or the last day from another month.
    private bool IsBetterMonthly => parts["FREQ"] == "YEARLY" && parts.TryGetValue("BYMONTHDAY", out var days)
        && Months.Count() is var months && (months == 0 || (months > 1 && days.Contains('-', StringComparison.Ordinal)))
        && !Others.Any(parts.ContainsKey);

    private RuleText With(string name, string value) => new(new(parts, StringComparer.Ordinal) { [name] = value });

    private RuleText Without(string name)
    {
        var others = new Dictionary<string, string>(parts, StringComparer.Ordinal);
        others.Remove(name);
        return new(others);
    }
}
