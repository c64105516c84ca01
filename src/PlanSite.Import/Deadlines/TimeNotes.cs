using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines.Grammar;

namespace PlanSite.Import.Deadlines;

/// <summary>Finds the brackets of a task's text that give its time.</summary>
internal static partial class TimeNotes
{
    // Room for "thực hiện", "trong đó, đối với cấp tỉnh đã" and the like before the first time.
    private const int WordsBeforeTime = 40;

    /// <summary>The time brackets of a text in order, each with what it holds for: the text since the one before.</summary>
    public static IReadOnlyList<TimeNote> In(string text, int? planYear)
    {
        var notes = new List<TimeNote>();
        if (!text.Contains('(', StringComparison.Ordinal)) return notes;
        foreach (Match bracket in Bracket().Matches(text))
        {
            var found = DeadlineReader.Candidates(Content(bracket), TimeContext.Bracket, planYear);
            if (IsTimeNote(Content(bracket), found) && !IsPartOfName(text, bracket)) notes.Add(Note(text, bracket, notes.Count > 0 ? notes[^1].End : 0, found));
        }
        return notes;
    }

    /// <summary>Whether words give a time and little else.</summary>
    public static bool IsTimeNote(string words, int? planYear) => IsTimeNote(words, DeadlineReader.Candidates(words, TimeContext.Bracket, planYear));

    private static bool IsTimeNote(string words, IReadOnlyList<DeadlineCandidate> found)
    {
        if (found.Count == 0) return false;
        return words.Length - found[^1].End <= 2 ? found[0].Start <= 2 * WordsBeforeTime : found[0].Start <= WordsBeforeTime / 4;
    }

    private static TimeNote Note(string text, Match bracket, int from, IReadOnlyList<DeadlineCandidate> found)
    {
        var holdsForAll = from == 0 && text[EndOf(bracket)..].Trim(' ', '.', ';', ',', '/').Length == 0;
        var part = holdsForAll ? null : PartOfWork.Trimmed(text[from..bracket.Index]);
        return new(bracket.Index, bracket.Length, [.. found.Select(candidate => Moved(candidate, bracket.Index + 1, part))]);
    }

    private static DeadlineCandidate Moved(DeadlineCandidate candidate, int by, string? part)
    {
        var deadline = candidate.Reading.Deadline;
        return candidate with { Reading = new(candidate.Start + by, candidate.Reading.Length, deadline with { For = deadline.For ?? part }) };
    }

    private static string Content(Match bracket) => bracket.Value[1..^1];

    private static int EndOf(Match bracket) => bracket.Index + bracket.Length;

    // "5 năm (2021 - 2025)", "nhiệm kỳ (2020 - 2025)", "Luật Khoa học và Công nghệ (2013)" and what a short name is given for.
    private static bool IsPartOfName(string text, Match bracket) =>
        PeriodNoun().IsMatch(text.AsSpan()[..bracket.Index]) || ShortName().IsMatch(bracket.Value) || IsYearOfDocument(text, bracket) || IsDayOfRhythm(text, bracket);

    // Of other documents than laws only where the sentence goes on: at its end the year is the work's.
    private static bool IsYearOfDocument(string text, Match bracket) => YearsAlone().IsMatch(bracket.Value)
        && DocumentBefore().Match(text[..bracket.Index]) is { Success: true } name
        && (name.Groups["law"].Success || text[EndOf(bracket)..].Trim(' ', '.', ';', ',', '/').Length > 0);

    // "báo cáo hằng năm (trước ngày 15 tháng 11)" is one expression, which the running text gives.
    private static bool IsDayOfRhythm(string text, Match bracket)
    {
        var sentence = text[(text.LastIndexOfAny(['.', ';'], Math.Max(bracket.Index - 1, 0)) + 1)..bracket.Index];
        return DayWithoutYear.IsMatch(bracket.Value) && Rhythm.IsMatch(sentence);
    }

    [GeneratedRegex(@"\((?>[^()]+|\([^()]*\))*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?:\d\s+năm|nhiệm\s+kỳ|giai\s+đoạn|kh(?:óa|oá)|thời\s+kỳ)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex PeriodNoun();

    [GeneratedRegex(@"^\(\s*(?:năm\s+)?(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?\s*\)$", RulePatterns.Options)]
    private static partial Regex YearsAlone();

    [GeneratedRegex(@"(?:(?<law>Bộ luật|Luật|Pháp lệnh|Hiến pháp)|Chương trình|Đề án|Chiến lược|Kế hoạch|Dự án|Quy hoạch|Nghị quyết|Nghị định|Thông tư|Quyết định|Cuộc vận động|Phong trào)(?:\s[^.;()]*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    private static partial Regex DocumentBefore();

    [GeneratedRegex(@"^\((?:sau\s+đây|gọi|viết)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();

    private static readonly Regex DayWithoutYear = new(@"^\((?:trước|chậm\s+nhất(?:\s+(?:là|vào))?)\s+(?:ngày\s*)?\d{1,2}(?:" + DayRhythmRules.LastMonth + @"|\s*(?:/|tháng)\s*\d{1,2})?(?:\s*(?:,|và)\s*(?:trước\s+)?(?:ngày\s*)?\d{1,2}\s*(?:/|tháng)\s*\d{1,2})*(?:\s+h[ằà]ng\s+\p{L}+)?\)$",
        RulePatterns.Options);

    private static readonly Regex Rhythm = new(RulePatterns.Rhythm + @"|(?:6|sáu)\s+tháng\s*$|định\s+kỳ\s+" + RulePatterns.CountedRhythm, RulePatterns.Options);
}
