using System.Text.RegularExpressions;
using PlanSite.Import.Citations;
using PlanSite.Import.Lines;
using PlanSite.Register.Citations;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tasks;

/// <summary>Finds references to other parts of the same plan ("điểm 2.2 khoản 2, khoản 3, Mục II của Kế hoạch", "Mục III Kế hoạch này", "phụ lục 1 đính kèm").</summary>
internal static partial class InternalReferences
{
    // Ends of the words for parts: without one of them a text refers to none.
    private static readonly string[] Parts = ["ần ", "iểm ", "ục ", "hoản", "Điều ", "hụ lục"];

    /// <summary>The references in a text: to clauses, then to whole sections and articles, then to appendices.</summary>
    /// <param name="at">Where the text stands.</param>
    /// <param name="text">On one line.</param>
    /// <param name="places">All places of the plan.</param>
    public static IReadOnlyList<InternalReference> In(Place at, string text, PlanPlaces places)
    {
        if (!Signs.AnyIn(text, Parts)) return [];
        var (printed, exceptions) = (text, ReferenceExceptions.In(text));
        text = exceptions.Blanked(text);
        var clauses = Matches(Clauses(), text, "hoản", "ục ", "hần ").FindAll(match => !PointsElsewhere(text, match));
        var dotted = Matches(DottedTargets.Reference(), text, "ục ", "iểm ", "hoản ").Where(match => !clauses.Exists(clause => Overlap(clause, match)) && !PointsElsewhere(text, match) && !DocumentBefore().IsMatch(text.AsSpan()[..match.Index]))
            .Select(match => (Match: match, Targets: DottedTargets.Of(match, places))).Where(one => one.Targets.Count > 0).ToList();
        var wholes = Matches(Sections(), text, "ục ", "ần ").Where(match => !clauses.Concat(dotted.Select(one => one.Match)).Any(other => Overlap(other, match))).Concat(Matches(Articles(), text, "Điều ")).ToList();
        var bare = Matches(BareSections(), text, "ục ", "ần ").FindAll(match => !clauses.Concat(wholes).Concat(dotted.Select(one => one.Match)).Any(other => Overlap(other, match)) && IsOfThisPlan(text, match, at, places));
        var rows = Matches(AppendixTargets.Rows(), text, "hụ lục").FindAll(match => !PointsElsewhere(text, match));
        return
        [
            .. clauses.Concat(wholes).Concat(bare).Select(match => Reference(match, printed, exceptions, at, places)),
            .. dotted.Select(one => new InternalReference(at, one.Match.Value, one.Targets)),
            .. rows.Select(match => new InternalReference(at, match.Value, AppendixTargets.OfRows(match, places))),
            .. Matches(Appendix(), text, "hụ lục").Where(match => !PointsElsewhere(text, match) && !rows.Exists(other => Overlap(other, match))).Select(match => new InternalReference(at, match.Value, AppendixTargets.Of(match, places))),
        ];
    }

    // "Mục I (trừ khoản 5)": what is excepted is read as if it stood before the part.
    private static InternalReference Reference(Match match, string printed, ReferenceExceptions exceptions, Place at, PlanPlaces places)
    {
        var targets = ReferenceTargets.Of(match, at, places);
        if (exceptions.To(match) is not { } exception) return new(at, match.Value, targets);
        var words = printed[match.Index..Math.Max(match.Index + match.Value.TrimEnd().Length, exception.End)];
        var around = match.Groups["parts"] is { Success: true } parts && exception.Parts.Contains("hoản", StringComparison.Ordinal) ? match.Value[parts.Length..] : match.Value;
        var excepted = Clauses().Matches($"{exception.Parts} {around}").SelectMany(part => ReferenceTargets.Of(part, at, places)).ToList();
        return new(at, words, places.Without(targets, excepted) ?? [words]);
    }

    /// <summary>Whether a text does nothing but give away the parts it refers to.</summary>
    public static bool OnlyRefers(string text) => MayOnlyRefer(text) && ReferenceExceptions.Without(text).Trim().Split("; ", StringSplitOptions.None).All(part => Referral().IsMatch(part));

    /// <summary>Whether it names a part at all; few texts do.</summary>
    public static bool MayOnlyRefer(string text) => Signs.AnyIn(text, Parts) && (NamedPart().IsMatch(text) || (Signs.AnyIn(text, "hụ lục") && RowOfAppendix().IsMatch(text)));

    // "điểm", "khoản", "mục" or "phần" with a name: few texts hold one, and without it none only refers.
    [GeneratedRegex(@"(?:iểm |hoản |ục |hần )(?:[\dIVXA-H]|[a-zđ](?!\p{L})|này|số)", RegexOptions.CultureInvariant)]
    private static partial Regex NamedPart();

    [GeneratedRegex(@"\d (?:(?:của|tại|theo|trong|thuộc|nêu tại) )?[Pp]hụ lục", RegexOptions.CultureInvariant)]
    private static partial Regex RowOfAppendix();

    /// <summary>Whether it means what others assign in those parts.</summary>
    public static bool IsAsAssigned(string text) => Assigned().IsMatch(text);

    // Most texts hold none of the words.
    private static List<Match> Matches(Regex pattern, string text, params ReadOnlySpan<string> signs) => Signs.AnyIn(text, signs) && pattern.IsMatch(text) ? [.. pattern.Matches(text).Cast<Match>()] : [];

    // "Điểm 1.5 phần II, Quyết định số 999": a part of another document.
    private static bool PointsElsewhere(string text, Match match) => OtherDocument().IsMatch(text.AsSpan()[(match.Index + match.Length)..]);

    private static bool IsOfThisPlan(string text, Match match, Place at, PlanPlaces places) =>
        !PointsElsewhere(text, match) && !DocumentBefore().IsMatch(text.AsSpan()[..match.Index]) && ReferenceTargets.Of(match, at, places).TrueForAll(target => Place.TryParse(target, out var place) && places.Contains(place));

    private static bool Overlap(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;

    private const string ThisPlan = "(?:Kế hoạch|Chương trình(?: hành động)?|Quyết định|Nghị quyết|Đề án|Hướng dẫn) này";

    private const string Points = @"[Đđ]iểm\s+" + ReferenceTargets.Point + @"(?:(?:,| và|\s+đến)\s*(?:điểm\s+)?" + ReferenceTargets.Point + @"){0,20},?\s+";

    private const string Clause = ReferenceTargets.Clauses + @"(?:,|\s+và)?\s+";

    /// <summary>The label of a section.</summary>
    public const string Section = @"(?<section>[IVX]{1,5}|[A-H])(?![\p{L}\d])";

    // "Mục I Phần B", "Mục I, Phần B": the section of that part.
    private const string OfPart = @"(?:,?\s+(?:(?:thuộc|của|tại)\s+)?[Pp]hần\s+(?<outer>[IVX]{1,5}|[A-H])(?![\p{L}\d]))?";

    private const string SectionList = @"(?<![\p{L}])(?:[Mm]ục\s+" + Section + @"(?:(?:,| và)\s*(?:[Mm]ục\s+)?" + Section + "){0,20}" + OfPart
        + @"|(?:[Mm]ục|[Pp]hần)\s+" + Section + @"(?:(?:,| và)\s*(?:(?:[Mm]ục|[Pp]hần)\s+)?" + Section + "){0,20})";

    [GeneratedRegex(@"(?<![\p{L}])(?<parts>(?:(?:" + Points + ")?" + Clause + @"){1,40})(?:[Mm]ục|[Pp]hần)\s+(?:" + Section + OfPart + @"|(?<here>này)(?![\p{L}\d]))(?:\s+(?:của\s+)?(?:Kế hoạch|Chương trình(?: hành động)?)(?: này)?(?! số))?", RegexOptions.CultureInvariant)]
    private static partial Regex Clauses();

    // A section alone is only told from one of another document by what follows.
    [GeneratedRegex(SectionList + @"\s+(?:của\s+)?(?:" + ThisPlan + "|nêu trên|nói trên|trên đây|này)", RegexOptions.CultureInvariant)]
    private static partial Regex Sections();

    // Or by the plan's having it, where nothing else is named and no other document before.
    [GeneratedRegex(SectionList + @"(?=\s*(?:[.;,)/]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex BareSections();

    [GeneratedRegex(@"(?:Nghị quyết|Nghị định|Quyết định|Kết luận|Chỉ thị|Thông tư|Thông báo|Luật|Đề án|Công văn|Kế hoạch(?! và Đầu tư| ?[-–,] ?Tài chính)|Chương trình|Hướng dẫn|Quy chế|Quy định)(?! này)[^.;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentBefore();

    [GeneratedRegex(@"(?<article>Điều\s+\d{1,2})(?:(?:,| và)\s*(?<article>Điều\s+\d{1,2})){0,20}\s+(?:của\s+)?" + ThisPlan, RegexOptions.CultureInvariant)]
    private static partial Regex Articles();

    [GeneratedRegex(@"(?:(?:theo|tại|ở|có)\s+)?(?<name>[Pp]hụ lục(?: số)?(?: (?<number>\d{1,2}|[IVX]{1,4})(?![\p{L}\d]))?) (?:được )?(?:đính kèm|kèm theo|gửi kèm)(?: (?:Kế hoạch|Chương trình|Quyết định|Nghị quyết) này)?|(?:theo|tại)\s+(?<name>[Pp]hụ lục(?: số)? (?<number>\d{1,2}|[IVX]{1,4})) (?:của )?(?:Kế hoạch|Chương trình|Quyết định|Nghị quyết) này", RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    // Also behind more of its parts: "khoản 4 Mục II và Phụ lục II Nghị quyết số 30/NQ-CP".
    [GeneratedRegex(@"^(?:\s*(?:,|và|;)?\s*(?:(?:tại|ở|các)\s+)?(?:[Đđ]iểm|[Kk]hoản|[Mm]ục|[Pp]hần|[Pp]hụ lục)\s+(?:số\s+)?(?:[IVX]{1,5}|\p{L}|\d{1,2}(?:\.\d{1,2})?)(?![\p{L}\d])){0,8},?\s*(?:của |tại |kèm theo |ban hành kèm theo )?"
        + "(?:" + DocumentKinds.Words + @"\s(?:số|của|\d)|(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Thông tư)\s|Điều \d)", RegexOptions.CultureInvariant)]
    private static partial Regex OtherDocument();

    [GeneratedRegex(@"(?:được|theo|theo sự) (?:phân công|giao)(?: cụ thể)? (?:tại|ở|trong|theo) (?:[Mm]ục|[Pp]hần) ", RegexOptions.CultureInvariant)]
    private static partial Regex Assigned();

    private const string PartWord = "(?:[Đđ]iểm|[Kk]hoản|[Mm]ục|[Pp]hần)";
    private const string WorkWord = "(?:nội dung|nhiệm vụ|công việc)";
    private const string OfThisPlan = "(?: (?:của )?(?:Kế hoạch|Chương trình|Hướng dẫn|Quyết định|Nghị quyết|Đề án) này| nêu trên)?";

    // "điểm a, b khoản 3 và khoản 4 Mục I", "khoản 1 đến khoản 3 mục này"
    private const string PartList = PartWord + @" (?:[\dIVX., ]|[a-zđA-H](?!\p{L})|[-–] |và |đến |hết |số |" + WorkWord + " |" + PartWord + @" ){0,80}(?<=[IVX]|[ ,][A-H]|(?:ục|hần) |[\dIVX]\.\d{1,2})(?:này)?" + OfThisPlan;

    private const string OfAppendix = @"(?:(?:của|tại|theo|trong|thuộc|nêu tại) )?[Pp]hụ lục(?: (?:số )?(?:\d{1,2}|[IVX]{1,4}))?(?: kèm theo| đính kèm)?" + OfThisPlan;

    private const string AnyParts = PartWord + @" [^;:]*(?:[IVX]| [A-H]|(?:[Mm]ục|[Pp]hần) này|[\dIVX]\.\d{1,2})(?:,? (?:[Pp]hần|[Mm]ục) [A-Z]{1,4})?";

    // The third: "Các nhiệm vụ tại khoản 3 Mục I do Sở Tư pháp chủ trì". The last goes on after ";": "các khoản 3, 4 Mục I".
    [GeneratedRegex(WorkWord + @"(?: [^,;.]{0,40})? (?:tại|theo|từ) (?:các |từ )?" + AnyParts + @"(?: (?:của )?(?:Kế hoạch|Chương trình|Hướng dẫn|Quyết định|Nghị quyết|Đề án)[\p{L} ]*| nêu trên| này)?[.;/ ]*$"
        + @"|(?:[Đđ]ôn đốc|[Gg]iám sát|[Kk]iểm tra|[Tt]heo dõi|[Cc]hủ trì|[Tt]ham mưu|[Tt]riển khai|[Tt]hực hiện|hướng dẫn|tổng hợp|[Pp]hụ trách|[Đđ]ảm nhiệm|[Cc]hịu trách nhiệm(?: chính)?(?: về| với)?)(?: việc)?(?: (?:triển khai|thực hiện)){0,2} (?:(?:các )?" + WorkWord + @"(?: (?:nêu )?(?:tại|ở)| số(?= \d)|(?= \d))? )?(?:từ )?(?:các )?"
        + @"(?:" + PartList + @"|(?<=vụ |dung |việc |số )\d[\d, ]*(?:(?:và|đến) (?:" + WorkWord + @" )?(?:số )?\d{1,2} )?(?:" + PartList + "|" + OfAppendix + @"))[.;/ ]*$"
        + "|^(?:(?:Các |Những )" + WorkWord + "|Nội dung|Nhiệm vụ|Công việc)" + @"(?: [^,;.]{0,40})? (?:tại|từ|ở) (?:các |từ )?" + AnyParts + OfThisPlan + @",? (?:do|giao(?: cho)?) [^.;:]{3,200} (?:chủ trì|thực hiện|triển khai|phụ trách|đảm nhiệm|tham mưu)[.;/ ]*$"
        + "|^(?:và )?(?:(?:tại|từ) )?(?:các )?" + PartList + "[.;/ ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Referral();
}
