using System.Text.RegularExpressions;
using PlanSite.Register.Citations;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tasks;

/// <summary>Finds references to other parts of the same plan ("điểm 2.2 khoản 2, khoản 3, Mục II của Kế hoạch", "Mục III Kế hoạch này", "phụ lục 1 đính kèm").</summary>
internal static partial class InternalReferences
{
    /// <summary>The references in a text: to clauses, then to whole sections and articles, then to appendices.</summary>
    /// <param name="at">Where the text stands.</param>
    /// <param name="text">On one line.</param>
    /// <param name="places">All places of the plan.</param>
    public static IReadOnlyList<InternalReference> In(Place at, string text, PlanPlaces places)
    {
        var clauses = Matches(Clauses(), text, "hoản", "ục ").FindAll(match => !PointsElsewhere(text, match));
        var wholes = Matches(Sections(), text, "ục ", "ần ").Where(match => !clauses.Exists(clause => Overlap(clause, match))).Concat(Matches(Articles(), text, "Điều "));
        return
        [
            .. clauses.Concat(wholes).Select(match => new InternalReference(at, match.Value, ReferenceTargets.Of(match, at, places))),
            .. Matches(Appendix(), text, "hụ lục").Where(match => !PointsElsewhere(text, match)).Select(match => new InternalReference(at, match.Value, [AppendixPlace(match, places)])),
        ];
    }

    /// <summary>Whether a text does nothing but give away the parts it refers to.</summary>
    public static bool OnlyRefers(string text) => Referral().IsMatch(text.Trim());

    // Most texts hold none of the words.
    private static List<Match> Matches(Regex pattern, string text, params ReadOnlySpan<string> signs)
    {
        foreach (var sign in signs)
            if (text.Contains(sign, StringComparison.Ordinal)) return [.. pattern.Matches(text).Cast<Match>()];
        return [];
    }

    // "Điểm 1.5 phần II, Quyết định số 999": a part of another document.
    private static bool PointsElsewhere(string text, Match match) => OtherDocument().IsMatch(text[(match.Index + match.Length)..]);

    private static bool Overlap(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;

    private static string AppendixPlace(Match match, PlanPlaces places)
    {
        var place = Place.Top("PL" + match.Groups["number"].Value);
        return places.Contains(place) ? place.ToString() : match.Groups["name"].Value;
    }

    private const string ThisPlan = "(?:Kế hoạch|Chương trình(?: hành động)?|Quyết định|Nghị quyết|Đề án|Hướng dẫn) này";

    private const string Points = @"[Đđ]iểm\s+" + ReferenceTargets.Point + @"(?:(?:,| và)\s*(?:điểm\s+)?" + ReferenceTargets.Point + @"){0,20},?\s+";

    private const string Clause = @"(?:[Kk]hoản|[Mm]ục)\s+\d{1,2}(?:(?:,| và)\s*\d{1,2}(?![\d.])){0,20}(?:,|\s+và)?\s+";

    private const string Section = "(?<section>[IVX]{1,5}|[A-H])";

    [GeneratedRegex(@"(?<![\p{L}])(?<parts>(?:(?:" + Points + ")?" + Clause + @"){1,40})(?:[Mm]ục|[Pp]hần)\s+" + Section + @"(?![\p{L}\d])(?:\s+(?:của\s+)?(?:Kế hoạch|Chương trình(?: hành động)?)(?: này)?(?! số))?", RegexOptions.CultureInvariant)]
    private static partial Regex Clauses();

    // A section alone is only told from one of another document by what follows.
    [GeneratedRegex(@"(?<![\p{L}])(?:[Mm]ục|[Pp]hần)\s+" + Section + @"(?![\p{L}\d])(?:(?:,| và)\s*(?:(?:[Mm]ục|[Pp]hần)\s+)?" + Section + @"(?![\p{L}\d])){0,20}\s+(?:của\s+)?(?:" + ThisPlan + "|nêu trên|nói trên|trên đây|này)", RegexOptions.CultureInvariant)]
    private static partial Regex Sections();

    [GeneratedRegex(@"(?<article>Điều\s+\d{1,2})(?:(?:,| và)\s*(?<article>Điều\s+\d{1,2})){0,20}\s+(?:của\s+)?" + ThisPlan, RegexOptions.CultureInvariant)]
    private static partial Regex Articles();

    [GeneratedRegex(@"(?:(?:theo|tại|ở|có)\s+)?(?<name>[Pp]hụ lục(?: số)?(?: (?<number>\d{1,2}|[IVX]{1,4})(?![\p{L}\d]))?) (?:được )?(?:đính kèm|kèm theo|gửi kèm)(?: (?:Kế hoạch|Chương trình|Quyết định|Nghị quyết) này)?|(?:theo|tại)\s+(?<name>[Pp]hụ lục(?: số)? (?<number>\d{1,2}|[IVX]{1,4})) (?:của )?(?:Kế hoạch|Chương trình|Quyết định|Nghị quyết) này", RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^,?\s*(?:của |tại )?(?:(?:Kế hoạch|Quyết định|Nghị quyết|Kết luận|Chỉ thị|Thông tư|Nghị định|Chương trình)(?: hành động)? (?:số|của)|Luật |Bộ luật |Điều \d|(?:Nghị định|Thông tư) )", RegexOptions.CultureInvariant)]
    private static partial Regex OtherDocument();

    [GeneratedRegex(@"(?:nội dung|nhiệm vụ|công việc)(?: [^,;.]{0,40})? (?:tại|theo) (?:[Đđ]iểm|[Kk]hoản|[Mm]ục|[Pp]hần) [^;:]*(?:[IVX]| [A-H])(?:,? (?:[Pp]hần|[Mm]ục) [A-Z]{1,4})?(?: (?:của )?(?:Kế hoạch|Chương trình|Hướng dẫn|Quyết định|Nghị quyết|Đề án)[\p{L} ]*| nêu trên| này)?[.;/ ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Referral();
}
