using PlanSite.Register.Deadlines;
using PlanSite.Register.Plans;

namespace PlanSite.Register.Tasks;

/// <summary>The text of a task, taken from its unit.</summary>
public static class TaskText
{
    private static readonly char[] Closing = ['.', ';', '/', ',', ' '];

    /// <summary>The unit's own text on one line, without a trailing bracket that only gives the time; a unit that is all heading gives its heading.</summary>
    public static string Of(Unit unit, IReadOnlyList<Deadline> deadlines)
    {
        var text = unit.Paragraphs.Count > 0 ? unit.Text : unit.Heading?.Text ?? "";
        return WithoutTimeNote(text.Trim(), deadlines);
    }

    private static string WithoutTimeNote(string text, IReadOnlyList<Deadline> deadlines)
    {
        var body = text.TrimEnd(Closing);
        var open = body.EndsWith(')') ? body.LastIndexOf('(') : -1;
        if (open < 0 || !OnlyGivesTime(body[(open + 1)..^1], deadlines)) return text;
        return body[..open].TrimEnd() + text[body.Length..].TrimEnd();
    }

    // A bracket that also says who does what is part of the work: the times must be most of its words.
    private static bool OnlyGivesTime(string note, IReadOnlyList<Deadline> deadlines) =>
        deadlines.Select(deadline => deadline.Text).Distinct(StringComparer.Ordinal)
            .Where(time => note.Contains(time, StringComparison.OrdinalIgnoreCase))
            .Sum(time => time.Length) * 2 >= note.Length;
}
