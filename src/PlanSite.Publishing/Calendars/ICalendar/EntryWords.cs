using PlanSite.Publishing.Phrases;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Calendars.ICalendar;

/// <summary>What the entries of a calendar say.</summary>
/// <param name="words">The words of the site.</param>
/// <param name="site">Where the site is published; null when it is not known, then entries have no link.</param>
internal sealed class EntryWords(Words words, Uri? site)
{
    private const int SummaryLength = 120;

    // So that the work itself is seen behind it.
    private const int PartLength = 50;

    /// <summary>One short line: the work, before it the part that it holds for and what readers must not miss.</summary>
    public string Summary(CalendarEntry entry)
    {
        var work = entry.Deadline.For is { } part ? $"{Shorten(part, PartLength)}: {entry.Task.Text}" : entry.Task.Text;
        if (entry.Deadline.Kind is DeadlineKind.From) work = words.Of("ics.start", work);
        return Shorten(entry.Plan.IsReplaced ? words.Of("ics.replaced", work) : work, SummaryLength);
    }

    /// <summary>Several lines: the work, its deadline as printed, who does it, where it is ordered, what became of the plan, the link.</summary>
    public string Description(CalendarEntry entry)
    {
        var (task, deadline) = (entry.Task, entry.Deadline);
        var part = deadline.For is { } work && !deadline.Text.Contains(work, StringComparison.Ordinal) ? $" ({work})" : "";
        return string.Join('\n',
        [
            task.Text,
            $"{words.Of("calendar.deadline")}: {deadline.Text}{part}",
            .. Who(task),
            words.Of("ics.basis", words.Place(task.Place), words.PlanName(task.Plan)),
            .. Plans("ics.replaced-by", task.Plan.ReplacedBy),
            .. Plans("ics.amended-by", task.Plan.AmendedBy),
            .. Link(task) is { } link ? new[] { link } : [],
        ]);
    }

    /// <summary>The task on its page; null when nobody knows where the site is published.</summary>
    public string? Link(TaskEntry task) => site is null ? null : new Uri(site, task.Url).AbsoluteUri;

    private IEnumerable<string> Who(TaskEntry task) => task.Assignments
        .GroupBy(linked => linked.Assignment.Role, linked => linked.Assignment.FullName)
        .OrderBy(role => role.Key)
        .Select(role => $"{Words.Capitalized(words.Of(role.Key))}: {string.Join("; ", role.Distinct(StringComparer.Ordinal))}");

    private string[] Plans(string key, IEnumerable<PlanEntry> plans)
    {
        var names = string.Join("; ", plans.Select(words.PlanName));
        return names.Length > 0 ? [words.Of(key, names)] : [];
    }

    private static string Shorten(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = text.LastIndexOf(' ', most - 1);
        if (end <= 0) end = char.IsLowSurrogate(text[most - 1]) ? most - 2 : most - 1;
        return text[..end].TrimEnd(' ', ',', ';') + "…";
    }
}
