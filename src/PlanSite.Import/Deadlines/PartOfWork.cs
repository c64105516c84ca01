using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines.Grammar;
using PlanSite.Import.Lines;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>Finds the part or level of the work that a deadline holds for.</summary>
internal static class PartOfWork
{
    private static readonly char[] Edges = [' ', '.', ',', ';', ':', '(', ')', '-', '–', '+', '/', '*'];

    /// <summary>Sets <see cref="Deadline.For"/> from the words around each reading, where the expression itself does not hold the work.</summary>
    /// <param name="text">The text read.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="found">In order of their words.</param>
    public static IReadOnlyList<DeadlineCandidate> Assign(string text, TimeContext context, IReadOnlyList<DeadlineCandidate> found)
    {
        var assigned = new List<DeadlineCandidate>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var from = i > 0 ? found[i - 1].End : 0;
            if (found[i].Reading.Deadline.For is not null)
            {
                assigned.Add(found[i]);
                continue;
            }
            var part = context == TimeContext.Running ? InSentence(text, from, found[i], i + 1 < found.Count ? found[i + 1].Start : text.Length) : InNote(text, Math.Min(from, found[i].Start), found[i]) is { } note && !(found.Count == 1 && CountAlone.IsMatch(note)) ? note : null;
            assigned.Add(found[i] with { Reading = found[i].Reading with { Deadline = found[i].Reading.Deadline with { For = part } } });
        }
        return assigned;
    }

    /// <summary>Words without the conjunctions and signs around them; null when nothing is left.</summary>
    public static string? Trimmed(string words)
    {
        var part = WordsBefore.Replace(WithoutTimeLabel(words).Trim(Edges), "");
        if (EndsInLinkingWord(part)) part = WordsAfter.Replace(part, "");
        part = part.Trim(Edges);
        return part.Length == 0 || IsTimeWord(part) ? null : WithoutHalfBracket(part);
    }

    // "định kỳ, báo cáo trước ngày …", "trước ngày 15/3 phải xong": words of the time, whichever rule has the rest.
    private static bool IsTimeWord(string part) => Array.Exists(TimeWords, word => part.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] TimeWords = ["định kỳ", "xong", "phải xong", "hoàn thành xong"];

    private static string WithoutTimeLabel(string words) => Signs.AnyIn(words, RulePatterns.SignsOfTimeWords) ? TimeLabelAtEnd.Replace(words, "") : words;

    private static bool EndsInLinkingWord(string part) => Array.Exists(LinkingWords, word => part.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    // The last words of what WordsAfter takes off.
    private static readonly string[] LinkingWords = ["đấu", "đã", "và", "xong", "hoặc", "hiện", "thành", "cáo"];

    // "Cải cách hành chính (Văn phòng" breaks off within a bracket.
    private static string? WithoutHalfBracket(string part)
    {
        if (part.LastIndexOf('(') is var open && open > part.LastIndexOf(')')) part = part[..open].TrimEnd(Edges);
        if (part.IndexOf(')', StringComparison.Ordinal) is >= 0 and var close && !part[..close].Contains('(', StringComparison.Ordinal)) part = part[(close + 1)..].TrimStart(Edges);
        return part.Length == 0 ? null : part;
    }

    // In a note the part stands before the time, after the previous one: "cấp huyện hoàn thành trong tháng 01/2023".
    private static string? InNote(string text, int from, DeadlineCandidate candidate)
    {
        var words = text[from..candidate.Start];
        var last = words.TrimEnd().TrimEnd(';').LastIndexOf(';');
        return Trimmed(Label.Replace(last >= 0 ? words[(last + 1)..] : words, "")) is { } part && !VerbAlone.IsMatch(part) ? part : null;
    }

    private static string? InSentence(string text, int previous, DeadlineCandidate candidate, int next)
    {
        var from = ClauseBounds.StartBefore(text, candidate.Start);
        if (previous > from && previous < candidate.Start && Trimmed(text[previous..candidate.Start]) is not null) from = previous;
        var to = ClauseBounds.EndAfter(text, candidate.End);
        var before = Trimmed(text[from..candidate.Start]);
        if (Batch.Match(text[from..candidate.Start]) is { Success: true } batch) return batch.Value;
        if (IsBeforeTarget(text, from, candidate)) return Trimmed(text[candidate.End..Math.Min(next, to)]);
        // Words up to another time are that one's.
        var after = next >= to ? Trimmed(text[candidate.End..to]) : null;
        if (candidate.IsAdverb) return WorkAfter.IsMatch(text, candidate.End) ? after : IsWhole(text, from, candidate.End) ? null : before;
        if (after is not null && Aim.IsMatch(text.AsSpan()[..candidate.Start])) return after;
        if (IsWhole(text, from, to) && (next >= to || before is null)) return null;
        if (before is { } words && (ChargeAlone.IsMatch(words) || (before = ChargeOfWork.Without(words)) is null)) return null;
        return before is not null && before.Contains(' ', StringComparison.Ordinal) ? before : after ?? before;
    }

    // Where nothing else stands in the text, the time holds for all of it.
    private static bool IsWhole(string text, int from, int to) => Trimmed(text[..from]) is null && Trimmed(text[to..]) is null;

    // "đến hết năm 2025, 100% thôn có sóng 4G, đến năm 2027, 50% xã có sóng 5G": a time in front of what is to be reached.
    private static bool IsBeforeTarget(string text, int from, DeadlineCandidate candidate) =>
        text.AsSpan()[from..candidate.Start].TrimEnd() is [] or [.., ','] && Target.IsMatch(text.AsSpan()[candidate.End..]);

    // "đợt 1 trước ngày 30/4, đợt 2 trước ngày 30/10"
    private static readonly Regex Batch = new(@"(?<!\p{L})đợt\s+(?:\d{1,2}|[IVX]{1,4}|một|hai|ba|đầu|cuối)(?=\s*[:,]?\s*$)", RulePatterns.Options | RegexOptions.RightToLeft);

    private static readonly Regex Target = new(@"^\s*(?:,\s*(?:(?:có|đạt|phấn\s+đấu|tối\s+thiểu|ít\s+nhất|trên|khoảng)\s+){0,3}|,?\s*(?:phải\s+)?(?:hoàn\s+thành|đạt)\s+(?:(?:tối\s+thiểu|ít\s+nhất|trên|khoảng)\s+)?)\d[\d.,]*\s?%", RulePatterns.Options);

    private static readonly Regex WordsBefore = new(@"^(?:(?:đồng\s+thời|trong\s+đó|riêng|đối\s+với|phấn\s+đấu|và|đã|là|cho|để|hoặc)(?![\p{L}])\s*,?\s*)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex WordsAfter = new(@"(?:\s*[,;]\s*(?:thực\s+hiện|hoàn\s+thành|báo\s+cáo)|(?:\s*,)?\s+(?:phấn\s+đấu|đã|và|xong|hoặc)){1,10}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

    // "…; thời gian hoàn thành: trước ngày …": the label of a time is no part of the work.
    private static readonly Regex TimeLabelAtEnd = new(@"(?:^|(?<=[\s.,;(]))(?:trong\s+khoảng\s+)?" + RulePatterns.TimeWords + @"(?:\s+(?:tổ\s+chức|thực\s+hiện|hoàn\s+thành|triển\s+khai|trình|ban\s+hành|báo\s+cáo|dự\s+kiến|là|và))*\s*:?\s*$",
        RulePatterns.Options | RegexOptions.RightToLeft);

    // "Giao Văn phòng huyện chủ trì, hoàn thành trong quý III": who is charged with the work before, and no work.
    private static readonly Regex ChargeAlone = new(@"^Giao\s+(?:(?!\s(?:chủ\s+trì|tham\s+mưu|thực\s+hiện|triển\s+khai|phụ\s+trách|theo\s+dõi|phối\s+hợp)(?!\p{L}))[^.;:])+\s(?:chủ\s+trì|tham\s+mưu|(?:tổ\s+chức\s+|triển\s+khai\s+)?thực\s+hiện|triển\s+khai|phụ\s+trách)(?:\s*,?\s*(?:(?:phối\s+hợp|cùng)\s+(?:với\s+)?[^.;:]*?(?=\s*$)|(?:tổ\s+chức\s+|triển\s+khai\s+)?thực\s+hiện|tham\s+mưu))?$", RegexOptions.CultureInvariant);

    private static readonly Regex WorkAfter = new(@"\G\s+" + RulePatterns.WorkVerb, RulePatterns.Options);

    // "phấn đấu đến năm 2020 đạt 35%": what is aimed at follows.
    private static readonly Regex Aim = new(@"phấn\s+đấu\s*$", RulePatterns.Options | RegexOptions.RightToLeft);

    private static readonly Regex Label = new(RulePatterns.TimeLabel, RulePatterns.Options);

    // "(50 người, trong năm)": how many the work is for.
    private static readonly Regex CountAlone = new(@"^\d[\d.,]*\s+\p{L}+(?:\s+\p{L}+)?$", RegexOptions.CultureInvariant);

    private static readonly Regex VerbAlone = new(@"^(?:(?:thực\s+hiện|hoàn\s+thành|tuyên\s+truyền|triển\s+khai|tổ\s+chức(?:\s+thực\s+hiện)?|báo\s+cáo|ban\s+hành|tiến\s+hành|duy\s+trì|xong|và|hoặc|thời\s+gian|dự\s+kiến|đảm\s+bảo|bảo\s+đảm)\s*)+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
