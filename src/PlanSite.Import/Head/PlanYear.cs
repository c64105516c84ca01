using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Import.Outline;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Head;

/// <summary>The year of times that print none.</summary>
internal static partial class PlanYear
{
    private const int AutumnOfYear = 11;

    /// <summary>That of the date, or the next one that the title of a plan of November or December prints; of a draft, whose day and month are to be filled in, the year that is printed already; else the only one of the title, else the only one of all headings. Null when none of them prints one.</summary>
    public static int? Of(PlanHead head, DocumentParts parts, IReadOnlyList<Unit> units) =>
        (head.Date is { Month: >= AutumnOfYear } date && OfTitle(head.Title) == date.Year + 1 ? date.Year + 1 : head.Date?.Year) ?? YearIn(Draft().Match(string.Join('\n', parts.Letterhead.Select(line => line.Text)))) ?? OfTitle(head.Title) ?? OfHeadings(units);

    private static int? OfTitle(string title) => Years().Matches(title) is [var only] && YearIn(OfWork().Match(title)) is { } year && only.Value == year.ToString(CultureInfo.InvariantCulture) ? year : null;

    // The groups of a timetable: "II. CHUẨN BỊ (15 - 30/9/2026)".
    private static int? OfHeadings(IReadOnlyList<Unit> units) =>
        units.Where(unit => unit.Heading is not null).SelectMany(unit => OfTimetable().Matches(unit.Heading!.Text)).Select(match => match.Value).Distinct().Take(2).ToList() is [var only] ? int.Parse(only, CultureInfo.InvariantCulture) : null;

    private static int? YearIn(Match match) => match.Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    // "ngày … tháng 10 năm 2026"
    [GeneratedRegex(@"(?<!\p{L})ngày[\s.…_]*\d{0,2}[\s.…_]*tháng[\s.…_]*\d{0,2}[\s.…_]*năm\s*(?<year>20\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Draft();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    // Not the year of an aim: "MỤC TIÊU ĐẾN NĂM 2030".
    [GeneratedRegex(@"(?<!\d)(?<!(?<!\p{L})(?:đến|tầm nhìn|định hướng)\s+(?:năm\s+)?)(?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfTimetable();

    // At the end of what the work is: not of a law or a stage.
    [GeneratedRegex(@"(?<!\p{L})(?<!đến\s)năm\s+(?<year>20\d\d)[.\s""”)]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfWork();
}
