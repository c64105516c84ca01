using System.Text.RegularExpressions;
using PlanSite.Register.Citations;
using PlanSite.Register.Places;

namespace PlanSite.Import.Citations;

/// <summary>Finds the documents that a text names by number.</summary>
internal static partial class NumberedMentions
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft;

    public static IEnumerable<Mention> In(PlacedText placed, CitationContext context)
    {
        var numbers = NumberGrammar.Read(placed.Text).ToList();
        var mentions = WithListedKinds(placed.Text, numbers, [.. numbers.Select(number => Of(number, placed, context))]);
        return mentions.Where(mention => !IsOwn(mention.Number!, context)).Concat(WithFiguresOnly(placed.Text, context));
    }

    private static Mention Of(PrintedNumber number, PlacedText placed, CitationContext context)
    {
        var before = placed.Text[..number.Start];
        var law = NumberGrammar.IsOfNationalAssembly(number.KindCode) ? LawBefore().Match(before) : Match.Empty;
        var amending = law.Success && !AmendedToo().IsMatch(placed.Text.AsSpan()[(number.Start + number.Length)..]) ? AmendingLaw().Match(before[..law.Index]) : Match.Empty;
        var kind = amending.Success ? amending.Groups["kind"] : law.Success ? law.Groups["kind"] : KindBefore().Match(before).Groups["kind"];
        var tail = MentionTail.Read(placed.Text, number.Start + number.Length, goesOverSemicolons: placed.Place == Place.Title || placed.Place == Place.Preamble);
        return new Mention
        {
            Start = kind.Success ? kind.Index : number.Start,
            End = tail.End,
            Kind = kind.Success ? DocumentKinds.Plain(kind.Value) : DocumentKinds.OfCode(number.KindCode),
            IsKindPrinted = kind.Success,
            Number = number.Number,
            Date = tail.Date,
            Issuer = tail.Issuer,
            Title = law.Success ? before[(amending.Success ? amending.Groups["name"] : law.Groups["name"]).Index..(law.Groups["name"].Index + law.Groups["name"].Length)].Trim() : TitleOf(number.Number, tail, placed.Place) ?? AnnexBefore(before),
            TitleSpan = tail.TitleSpan,
            Document = DocumentNames.OfNumber(number.Number, context.Jurisdiction),
        };
    }

    // "các Quy định số 37-QĐ/TW ngày …, số 205-QĐ/TW ngày …": the kind is printed once.
    private static List<Mention> WithListedKinds(string text, List<PrintedNumber> numbers, List<Mention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            var isListed = !mentions[i].IsKindPrinted && numbers[i].KindCode == numbers[i - 1].KindCode && mentions[i - 1].End <= numbers[i].Start;
            if (isListed && Listed().IsMatch(text[mentions[i - 1].End..numbers[i].Start])) mentions[i] = mentions[i] with { Kind = mentions[i - 1].Kind, IsKindPrinted = mentions[i - 1].IsKindPrinted };
        }
        return mentions;
    }

    // "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW … về chuyển đổi số trên địa bàn tỉnh An Giang": what the plan is about in its province, not the Central document. A preamble gives whole titles.
    private static string? TitleOf(string number, MentionTail tail, Place place)
    {
        if (tail.Title is not { } title || place == Place.Preamble || DocumentNumber.IsLocal(number) || LocalScope().Match(title) is not { Success: true } scope) return tail.Title;
        return place == Place.Title ? null : title[..scope.Index].TrimEnd(' ', ',');
    }

    // "Quy chế chất vấn trong Đảng ban hành kèm theo Quyết định số …": the annex is what the decision is about.
    private static string? AnnexBefore(string before) => Annex().Match(before) is { Success: true } annex ? annex.Groups["title"].Value.Trim() : null;

    // Damaged or shortened numbers ("Kết luận số 80") keep what is printed.
    private static IEnumerable<Mention> WithFiguresOnly(string text, CitationContext context) =>
        FiguresOnly().Matches(text).Select(match =>
        {
            var tail = MentionTail.Read(text, match.Index + match.Length, goesOverSemicolons: false);
            var kind = DocumentKinds.Plain(match.Groups["kind"].Value);
            return new Mention
            {
                Start = match.Groups["kind"].Index,
                End = tail.End,
                Kind = kind,
                Number = match.Groups["n"].Value,
                Date = tail.Date,
                Issuer = tail.Issuer,
                Title = tail.Title,
                TitleSpan = tail.TitleSpan,
                Document = DocumentNames.Of($"{kind} số {match.Groups["n"].Value}", context.Jurisdiction),
            };
        });

    private static bool IsOwn(string number, CitationContext context) =>
        context.OwnNumber is { } own && string.Equals(DocumentNumber.Canonical(own), number, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[^.]*(?:,|;|(?<!\p{L})và)\s*(?:số\s*:?\s*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex(
        @"(?<!\p{L})(?:trên\s+địa\s+bàn|trong\s+phạm\s+vi|(?:của|tại|ở)(?=\s+(?:tỉnh|huyện)\s))\s+(?:toàn\s+)?(?:tỉnh|thành\s+phố|huyện|thị\s+xã|quận|xã|phường|đặc\s+khu)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LocalScope();

    [GeneratedRegex(
        @"(?<![\p{L}])(?<kind>" + DocumentKinds.Words + @")\s*(?:của\s+[^,;.()]{3,60}?\s)??(?:,?\s*(?:số|số\s+hiệu)\s*:?\s*)?$",
        Options)]
    private static partial Regex KindBefore();

    [GeneratedRegex(
        @"(?<![\p{L}])(?<kind>(?-i:Bộ luật|Luật|Pháp lệnh|BỘ LUẬT|LUẬT|PHÁP LỆNH))\s+(?<name>(?-i:\p{Lu}|sửa đổi)(?:(?!"
        + DocumentKinds.Words + @"\s+(?:số\s|(?-i:\p{Lu})))[^.;:()\d]){2,140}?)\s+số\s*$",
        Options)]
    private static partial Regex LawBefore();

    [GeneratedRegex(
        @"(?<title>(?-i:Quy chế|Quy định|Kế hoạch|Chương trình|Đề án|Chiến lược|Tiêu chí)\s[^.;()]{3,200}?)\s(?:được\s+)?ban\s+hành\s+(?:kèm\s+)?theo\s+"
        + DocumentKinds.Words + @"\s+(?:số\s*)?$",
        Options)]
    private static partial Regex Annex();

    // "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14": the number is that of the amending law, unless each amended law has its own.
    [GeneratedRegex(
        @"(?<![\p{L}])(?<kind>Bộ luật|Luật|Pháp lệnh)\s+(?<name>(?:sửa\s+đổi|bổ\s+sung)[^.;:()\d]{0,60}\scủa)(?:\s+(?:Bộ luật|Luật)\s[^.;:()\d]+(?:,|\svà))?\s+$",
        Options)]
    private static partial Regex AmendingLaw();

    [GeneratedRegex(@"^\s*(?:,\s*(?:và\s+)?|và\s+)(?:Bộ luật|Luật)\s[^.;:()\d]{2,80}\ssố\s+\d", RegexOptions.CultureInvariant)]
    private static partial Regex AmendedToo();

    [GeneratedRegex(
        @"số\s+(?<=(?<![\p{L}])(?<kind>Kết luận|Chỉ thị|Nghị quyết|Quy định|Quyết định|Kế hoạch|Thông báo|Nghị định|Thông tư)\s+số\s+)(?<n>\d{1,4})(?!\d|\.\d|\s*[-–/]\s*\p{L}|/\d|\s\p{Lu}{2,4}/|\s*(?:,|và)\s*(?:số\s+)?\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FiguresOnly();
}
