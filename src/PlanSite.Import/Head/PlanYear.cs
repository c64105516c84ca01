using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Import.Outline;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Head;

/// <summary>The year of times that print none.</summary>
internal static partial class PlanYear
{
    /// <summary>That of the date; of a draft, whose day and month are to be filled in, the year that is printed already; else the only one of the title. Null when none of them prints one.</summary>
    public static int? Of(PlanHead head, DocumentParts parts) =>
        head.Date?.Year ?? YearIn(Draft().Match(string.Join('\n', parts.Letterhead.Select(line => line.Text)))) ?? OfTitle(head.Title);

    private static int? OfTitle(string title) => Years().Matches(title) is [var only] && YearIn(OfWork().Match(title)) is { } year && only.Value == year.ToString(CultureInfo.InvariantCulture) ? year : null;

    private static int? YearIn(Match match) => match.Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    // "ngày … tháng 10 năm 2026"
    [GeneratedRegex(@"(?<!\p{L})ngày[\s.…_]*\d{0,2}[\s.…_]*tháng[\s.…_]*\d{0,2}[\s.…_]*năm\s*(?<year>20\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Draft();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    // At the end of what the work is: not of a law or a stage.
    [GeneratedRegex(@"(?<!\p{L})(?<!đến\s)năm\s+(?<year>20\d\d)[.\s""”)]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfWork();
}
