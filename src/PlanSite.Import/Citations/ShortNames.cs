using System.Text.RegularExpressions;

namespace PlanSite.Import.Citations;

/// <summary>Finds definitions of short names and the places where they stand for their document.</summary>
internal static partial class ShortNames
{
    private const int LongestBody = 80;

    /// <summary>The short names a text defines. One that holds a number is a citation by itself and needs no definition.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The documents named in it, in order.</param>
    public static IEnumerable<ShortName> DefinedIn(string text, IReadOnlyList<Mention> mentions)
    {
        foreach (Match match in Definition().Matches(text))
        {
            var words = match.Groups["name"].Value.Trim();
            var meant = Meant(words, [.. mentions.Where(mention => mention.Start < match.Index)], mentions);
            if (meant is null || NumberGrammar.Read(words).Any() || !(OpensWithKind().IsMatch(words) || IsCode(words, meant)) || (IsKindAlone(words) && words != meant.Kind && !IsAnnexOf(meant, words, text[..match.Index]))) continue;
            yield return new(words, meant.Document, meant.Kind, meant.Number) { StandsAlone = IsKindAlone(words) };
            if (words.Contains(" số ", StringComparison.Ordinal)) yield return new(words.Replace(" số ", " ", StringComparison.Ordinal), meant.Document, meant.Kind, meant.Number);
        }
    }

    // "Kế hoạch số 07 về thực hiện Nghị quyết số 18 … (gọi tắt là Nghị quyết 18)": the figures tell which, else it is the one that the sentence names.
    private static Mention? Meant(string words, IReadOnlyList<Mention> before, IReadOnlyList<Mention> mentions) =>
        before.LastOrDefault(mention => mention.Number is { } number && LastFigures().Match(words) is { Success: true } figures && words.StartsWith(mention.Kind, StringComparison.Ordinal) && Figures().Match(number).Value.TrimStart('0') == figures.Value.TrimStart('0'))
        ?? before.LastOrDefault(mention => !IsNested(mention, mentions));

    /// <summary>Where short names are used, other than within the title of another document.</summary>
    public static IEnumerable<Mention> UsedIn(string text, IReadOnlyList<ShortName> names, IReadOnlyList<Mention> mentions) =>
        names.SelectMany(name => Uses(text, name, mentions));

    /// <summary>Whether a document is named only within the title of one before it.</summary>
    public static bool IsNested(Mention mention, IReadOnlyList<Mention> mentions) => mentions.Any(other => other.Start < mention.Start && other.HasInTitle(mention.Start));

    /// <summary>A number without its code ("Nghị quyết số 71") is the document that is defined by it, else what it was.</summary>
    public static Mention Meant(Mention mention, string text, IReadOnlyList<ShortName> names)
    {
        if (mention.Number is not { } number || !number.All(char.IsAsciiDigit)) return mention;
        var words = text[mention.Start..mention.End];
        var name = names.FirstOrDefault(one => one.Words == words || one.Words == words.Replace(" số ", " ", StringComparison.Ordinal));
        return name is null ? mention : mention with { Kind = name.Kind, Number = name.Number, Name = words, Document = name.Document };
    }

    // "NQ09" for 09-NQ/TU
    private static bool IsCode(string words, Mention meant) =>
        Code().Match(words) is { Success: true } code && meant.Number is { } number && Figures().Match(number).Value.TrimStart('0') == code.Groups["n"].Value.TrimStart('0');

    // "phê duyệt Chiến lược phát triển … (sau đây gọi tắt là Chiến lược)": its annex. A plan calls itself "Kế hoạch".
    private static bool IsAnnexOf(Mention meant, string words, string before) =>
        words != "Kế hoạch" && AnnexTitle().Match(before[meant.End..]) is { Success: true } annex && annex.Groups["kind"].Value == words;

    // "Kế hoạch" alone is mostly the plan itself.
    private static bool IsKindAlone(string words) => KindAlone().IsMatch(words);

    private static IEnumerable<Mention> Uses(string text, ShortName name, IReadOnlyList<Mention> mentions)
    {
        for (var at = text.IndexOf(name.Words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name.Words, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Words.Length;
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || mentions.Any(other => other.Document == name.Document && other.Start == at)) continue;
            var isOther = mentions.Any(other => other.Document != name.Document && (other.HasInTitle(at) || (at < other.End && other.Start < end)));
            var rest = text[end..Math.Min(text.Length, end + 12)];
            if (isOther || BodyBefore().IsMatch(text.AsSpan()[Math.Max(0, at - LongestBody)..at]) || GoesOn().IsMatch(rest) || (IsKindAlone(name.Words) && IsOtherName().IsMatch(rest)) || (name.StandsAlone && (!EndsThere().IsMatch(rest) || IsNew().IsMatch(text.AsSpan()[Math.Max(0, at - LongestBody)..at])))) continue;
            yield return new Mention { Start = at, End = end, Kind = name.Kind, Number = name.Number, Name = name.Words, TitleSpan = (end, end), Document = name.Document };
        }
    }

    [GeneratedRegex(
        @"\(\s*(?:(?:(?:sau|dưới|từ)\s+đây,?\s+)?(?:được\s+)?(?:gọi|viết)\s+(?:(?:chung\s+|tắt\s+|gọn\s+)*là|tắt)\s*:?\s*[“""]?(?<name>[^)”""]{3,120})|[“""]?(?<name>(?:Đề án|Nghị quyết|Kết luận|Chỉ thị|Chương trình|Chiến lược)\s\d{1,4}))[”""]?\s*\)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Definition();

    // "Tổ công tác triển khai Đề án 06": the body is named, not the document.
    [GeneratedRegex(
        @"(?<!\p{L})(?:Tổ\s+công\s+tác|Ban\s+[Cc]hỉ\s+đạo|Tổ\s+giúp\s+việc|Ban\s+[Đđ]iều\s+hành)(?:\s+(?:triển\s+khai|thực\s+hiện|về))*\s+$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex BodyBefore();

    [GeneratedRegex("^(?:" + DocumentKinds.Words + @")(?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex OpensWithKind();

    [GeneratedRegex(@"^(?:[\p{L}\d]|\s?[-–/]\s?\p{L}|[./]\d|\s*số\s*\d|\s+này(?![\p{L}]))", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^\p{Lu}[\p{L}]{0,4}\s?-?(?<n>\d{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<= )\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex LastFigures();

    [GeneratedRegex(@"^\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^[\s,]*(?:(?:về\s+)?việc\s+|về\s+)?(?:phê\s+duyệt|ban\s+hành|công\s+bố)\s+[“""]?(?<kind>" + DocumentKinds.Words + @")(?!\p{L})(?=[^;]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex AnnexTitle();

    // "Chiến lược phát triển chăn nuôi" is another one.
    [GeneratedRegex(@"^\s*(?:[.,;:)”""]|$)|^\s+(?:[-–/]\s|(?:và|hoặc|đến|tới|trên|tại|trong|cho|theo|với|được|đã|để|nhằm|gắn|bảo|vào|từ|do|có|sẽ|phải|nêu|nói|đề ra|đặt ra|hằng năm|hàng năm|định kỳ|trước|sau)(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex EndsThere();

    // "xây dựng Chương trình để …", "các Chiến lược" are others.
    [GeneratedRegex(@"(?<!\p{L})(?:[Bb]an hành|[Xx]ây dựng|[Ss]oạn thảo|[Hh]oàn thiện|[Bb]iên soạn|[Cc]ác|[Nn]hững|[Mm]ột số|[Mm]ỗi|[Mm]ột|[Tt]ừng)\s+$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex IsNew();

    [GeneratedRegex("^" + DocumentKinds.Words + "$", RegexOptions.CultureInvariant)]
    private static partial Regex KindAlone();

    [GeneratedRegex(@"^\s+(?:\p{Lu}|của\s|sửa\s|thực\s)", RegexOptions.CultureInvariant)]
    private static partial Regex IsOtherName();
}
