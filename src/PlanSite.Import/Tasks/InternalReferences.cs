using System.Text.RegularExpressions;
using PlanSite.Register.Citations;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tasks;

/// <summary>Finds references to other parts of the same plan ("điểm 2.2 khoản 2, khoản 3, Mục II của Kế hoạch", "phụ lục 1 đính kèm").</summary>
internal static partial class InternalReferences
{
    public static IReadOnlyList<InternalReference> In(Place at, string text, IReadOnlySet<Place> places) =>
    [
        .. (text.Contains("hoản", StringComparison.Ordinal) ? Reference().Matches(text) : Enumerable.Empty<Match>()).Where(match => !PointsElsewhere(text, match)).Select(match => new InternalReference(at, match.Value, TargetsOf(match))),
        .. (text.Contains("hụ lục", StringComparison.Ordinal) ? Appendix().Matches(text) : Enumerable.Empty<Match>()).Select(match => new InternalReference(at, match.Value, [AppendixPlace(match, places)])),
    ];

    /// <summary>Whether a text does nothing but give away the parts it refers to.</summary>
    public static bool OnlyRefers(string text) => Referral().IsMatch(text.Trim());

    // "Điểm 1.5 phần II, Quyết định số 999": a part of another document.
    private static bool PointsElsewhere(string text, Match match) => OtherDocument().IsMatch(text[(match.Index + match.Length)..]);

    private static List<string> TargetsOf(Match match)
    {
        var section = match.Groups["section"].Value.ToUpperInvariant();
        var targets = new List<string>();
        foreach (Match part in Part().Matches(match.Groups["parts"].Value))
        {
            var clause = part.Groups["clause"].Value;
            var points = part.Groups["points"].Success ? Labels().Matches(part.Groups["points"].Value).Select(label => label.Value) : [];
            var below = points.Select(point => $"{section}/{clause}/{point}").ToList();
            targets.AddRange(below.Count > 0 ? below : [$"{section}/{clause}"]);
        }
        return targets.Count > 0 ? targets : [section];
    }

    private static string AppendixPlace(Match match, IReadOnlySet<Place> places)
    {
        var place = Place.Top("PL" + match.Groups["number"].Value);
        return places.Contains(place) ? place.ToString() : match.Groups["name"].Value;
    }

    private const string PointPattern = @"(?:\d{1,2}(?:\.\d{1,2}){1,2}|[a-zđ])(?![\p{L}\d])";

    [GeneratedRegex(@"(?<![\p{L}])(?<parts>(?:(?:[Đđ]iểm\s+" + PointPattern + @"(?:(?:,| và)\s*" + PointPattern + @")*,?\s+)?[Kk]hoản\s+\d{1,2}(?:,|\s+và)?\s+)+)(?:[Mm]ục|[Pp]hần)\s+(?<section>[IVX]{1,5})(?!\p{L})(?:\s+(?:của\s+)?(?:Kế hoạch|Chương trình(?: hành động)?)(?: này)?(?! số))?", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?:[Đđ]iểm\s+(?<points>[^k]+?),?\s+)?[Kk]hoản\s+(?<clause>\d{1,2})", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<![\p{L}\d.])" + PointPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Labels();

    [GeneratedRegex(@"theo (?<name>[Pp]hụ lục(?: số)?(?: (?<number>\d{1,2}|[IVX]{1,4}))?) (?:đính kèm|kèm theo)(?: Kế hoạch này)?", RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^,?\s*(?:của |tại )?(?:Kế hoạch|Quyết định|Nghị quyết|Kết luận|Chỉ thị|Thông tư|Nghị định|Chương trình)(?: hành động)? số", RegexOptions.CultureInvariant)]
    private static partial Regex OtherDocument();

    [GeneratedRegex(@"(?:nội dung|nhiệm vụ|công việc)(?: [^,;.]{0,40})? (?:tại|theo) (?:[Đđ]iểm|[Kk]hoản|[Mm]ục|[Pp]hần) [^;:]*[IVX](?: của (?:Kế hoạch|Chương trình)[\p{L} ]*| nêu trên| này)?[.;/ ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Referral();
}
