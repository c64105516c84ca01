using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Rules for school years.</summary>
internal static class SchoolYearRules
{
    public static IEnumerable<DeadlineRule> All =>
    [
        new("từ+năm", SpanOfSchoolYears, Weight.NoteOnly, OfSchoolYears, CalendarPatterns.ToWords), new("kể+từ từ+năm trong+học", FromSchoolYearOrWithinTerm, Weight.Plain, OfSchoolYears),
        new("trong+năm|học|đầu|giữa|cuối|hết năm+học học+kỳ|kì đầu+học giữa+học cuối+học hết+học", SchoolYear, Weight.NoteOnly, OfSchoolYears),
    ];

    // A school year begins and ends within the calendar years it is named after.
    private static IEnumerable<Deadline> OfSchoolYears(Match match, int? planYear)
    {
        if (match.Groups["half"].Success) return [new Deadline { Text = "", Kind = DeadlineKind.Term }];
        var (first, last) = (match.Groups["a"], match.Groups["b"]);
        var (start, end) = (MomentReader.Read(first.Value, planYear).Start, MomentReader.Read(last.Value, planYear).End);
        if (start > end) return [];
        return [new Deadline { Text = "", Kind = match.Groups["from"].Success ? DeadlineKind.From : DeadlineKind.Range, Start = start, End = match.Groups["from"].Success ? null : end, Inferred = true }];
    }

    private const string SchoolYearName = @"năm\s+học\s+";
    private const string OneSchoolYear = SchoolYearName + "(?<a>" + CalendarPatterns.YearOnly + @")\s*[-–/]\s*(?<b>" + CalendarPatterns.YearOnly + ")";

    private static readonly Regex SpanOfSchoolYears = new(@"\Gtừ\s+" + SchoolYearName + "(?<a>" + CalendarPatterns.YearOnly + @")\s*[-–/]\s*" + CalendarPatterns.YearOnly + CalendarPatterns.To + SchoolYearName + CalendarPatterns.YearOnly + @"\s*[-–/]\s*(?<b>" + CalendarPatterns.YearOnly + ")",
        RulePatterns.Options);

    // A term in running text only with its school year, or at the end of a clause.
    private static readonly Regex FromSchoolYearOrWithinTerm = new(@"\G(?<![\p{L}])(?:(?<from>(?:kể\s+)?từ\s+)" + OneSchoolYear + "(?!" + CalendarPatterns.To + @"\S)"
        + @"|trong\s+(?<half>học\s+k[ỳì]\s+(?:I{1,2}|[12]|một|hai)(?!\p{L}|\d))(?:\s*,?\s*(?:của\s+)?" + OneSchoolYear + @"|(?=\s*(?:[.;,)/]|$))))",
        RulePatterns.Options);

    // Half of it is a term, whose days the schools set: "trong học kỳ I năm học 2024 - 2025".
    private static readonly Regex SchoolYear = new(@"\G(?<![\p{L}])(?:trong\s+)?(?:(?<half>(?:(?:đầu|giữa|cuối|hết)\s+)?học\s+k[ỳì]\s+(?:I{1,2}|[12]|một|hai)(?!\p{L}|\d))(?:\s*,?\s*(?:của\s+)?" + OneSchoolYear + ")?|" + OneSchoolYear + ")",
        RulePatterns.Options);
}
