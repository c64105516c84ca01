using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Rules for spans: from a moment to another.</summary>
internal static class SpanRules
{
    public static IEnumerable<DeadlineRule> All =>
    [
        new(RulePatterns.DoneOpenings + " trong+từ|ngày|tháng|quý|quí từ" + CalendarPatterns.BeforeMoment, SpanFromTo, Weight.Plain, Span, CalendarPatterns.ToWords),
        new(RulePatterns.DoneOpenings + " trong+giai|thời|các|hai|ba|bốn|0", SpanOfYears, Weight.Plain, Span, CalendarPatterns.ToWords),
        new(RulePatterns.DoneOpenings + " trong" + CalendarPatterns.BeforeMoment + "|giai|thời|các giai+đoạn thời+kỳ|gian các+năm " + MomentGrammar.Openings, SpanInNote, Weight.NoteOnly, Span, CalendarPatterns.ToWords),
        new("trong+giai giai+đoạn tháng+0", SpanAtStart, Weight.Plain, Span, CalendarPatterns.ToWords),
    ];

    // "đến ngày bầu cử 15/3/2026"
    private const string OnNamedDay = @"(?:ngày\s+(?:\p{L}+\s+){1,4}(?=\d{1,2}/\d))?";

    private static IEnumerable<Deadline> Span(Match match, int? planYear)
    {
        var years = new Years([match.Groups["a"], match.Groups["b"]], planYear);
        var (first, last) = years.ReadSpan(match.Groups["a"].Value, Years.Named(match.Groups["a"].Value, match.Groups["b"].Value));
        if (first.Start > last.End) return [];
        return [match.Groups["on"].Success ? years.Deadline(DeadlineKind.From, first.Start, null) : years.Deadline(DeadlineKind.Range, first.Start, last.End)];
    }

    private static readonly Regex SpanFromTo = new(@"\G" + RulePatterns.Done + @"?(?:(?:trong\s+)?(?<![\p{L}])từ|(?<![\p{L}])trong(?=\s+(?:ngày|tháng|qu[ýí])))\s+" + MomentGrammar.Hour + "(?<a>" + MomentGrammar.Earlier + ")" + CalendarPatterns.To + MomentGrammar.Hour + OnNamedDay + @"(?<b>"
        + MomentGrammar.Later + ")(?<on>" + RulePatterns.AndOn + ")?",
        RulePatterns.Options);

    private static readonly Regex SpanOfYears = new(@"\G" + RulePatterns.Done + @"?trong\s+(?:giai\s+đoạn|thời\s+kỳ|các\s+năm|(?:0?[2-9]|10|hai|ba|bốn)\s+năm)\s+(?:từ\s+)?(?<a>"
        + MomentGrammar.Any + ")" + CalendarPatterns.To + "(?<b>" + MomentGrammar.Later + ")(?<on>" + RulePatterns.AndOn + ")?",
        RulePatterns.Options);

    // "…: giai đoạn 2026 - 2027 xử lý 07 bãi; giai đoạn 2028 - 2030 xử lý 05 bãi".
    private static readonly Regex SpanAtStart = new(@"\G(?<=(?:^|[.;:]\s)\s*)(?:trong\s+)?giai\s+đoạn\s+(?:từ\s+)?(?<a>" + MomentGrammar.Any + ")" + CalendarPatterns.To + "(?<b>" + MomentGrammar.Later + @")(?=\s*[,:]|\s+(?!là\s|có\s|đã\s|của\s|được\s)\p{Ll})|\G(?<=^\s*)(?=t)(?<a>" + MomentGrammar.Explicit + ")" + CalendarPatterns.To + "(?<b>" + MomentGrammar.Later + @"|(?:tháng\s*)?" + MomentGrammar.MonthNumber + @")(?=\s*:\s*(?-i:\p{Lu}))",
        RulePatterns.Options);

    private static readonly Regex SpanInNote = new(@"\G" + RulePatterns.Done + @"?(?:trong\s+)?(?:(?:giai\s+đoạn|thời\s+kỳ|thời\s+gian|các\s+năm)\s*:?\s+)?" + CalendarPatterns.NotOfOffice + "(?<a>"
        + MomentGrammar.Earlier + ")" + CalendarPatterns.To + "(?<b>" + MomentGrammar.Later + ")(?<on>" + RulePatterns.AndOn + ")?",
        RulePatterns.Options);
}
