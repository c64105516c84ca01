using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Plans;

namespace PlanSite.Register.Tasks;

/// <summary>The text of a task, taken from its unit.</summary>
public static partial class TaskText
{
    private static readonly char[] Closing = ['.', ';', '/', ',', ' '];

    /// <summary>The unit's own text on one line, without a trailing bracket that only gives the time; a unit that is all heading gives its heading.</summary>
    public static string Of(Unit unit, IReadOnlyList<Deadline> deadlines)
    {
        var text = unit.Paragraphs.Count > 0 ? unit.Text : unit.Heading?.Text ?? "";
        return WithoutTimeNote(WorkLabel().Replace(text.Trim(), ""), deadlines);
    }

    private static string WithoutTimeNote(string text, IReadOnlyList<Deadline> deadlines)
    {
        var body = text.TrimEnd(Closing);
        var open = body.EndsWith(')') ? body.LastIndexOf('(') : -1;
        if (open < 0 || !OnlyGivesTime(body[(open + 1)..^1], deadlines)) return text;
        return body[..open].TrimEnd() + text[body.Length..].TrimEnd();
    }

    // What is left of the bracket without its times may only be words that go with a time.
    private static bool OnlyGivesTime(string note, IReadOnlyList<Deadline> deadlines)
    {
        var times = deadlines.Select(deadline => deadline.Text).Where(time => note.Contains(time, StringComparison.OrdinalIgnoreCase)).ToList();
        if (times.Count == 0) return false;
        var rest = times.Concat(deadlines.Select(deadline => deadline.For).OfType<string>())
            .OrderByDescending(words => words.Length)
            .Aggregate(note, (left, words) => left.Replace(words, " ", StringComparison.OrdinalIgnoreCase));
        return TimeWords().Replace(rest, "").Length == 0;
    }

    // "Nhiệm vụ: …", "Nội dung: …" before the work itself.
    [GeneratedRegex(@"^(?:nhiệm vụ|nội dung)(?: (?:công việc|nhiệm vụ|thực hiện))?\s*:\s*(?=\S)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WorkLabel();

    [GeneratedRegex(@"\b(thực hiện|triển khai|tuyên truyền|tổ chức|hoàn thành|bắt đầu|đã|xong|trong đó|trong|vào|riêng|đối với|và)\b|[\s\p{P}]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeWords();
}
