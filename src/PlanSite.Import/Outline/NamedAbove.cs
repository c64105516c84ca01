using System.Text.RegularExpressions;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Outline;

/// <summary>The head of a copy that has lost the line with the kind: its whole name stands above it ("Kết luận số 69-KL/TW ngày … của … về …"), or only its number and its preamble tell the kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Letterhead">The lines above the title.</param>
/// <param name="Title">The title, with number and date where the name has them.</param>
/// <param name="Body">Where the body begins.</param>
internal sealed partial record NamedAbove(string Kind, Range Letterhead, TextLine Title, int Body)
{
    // Farther down such words name another document.
    private const int LastLineOfName = 3;
    private const int LastLineOfLetterhead = 12;

    /// <summary>Such a head, or null.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="sections">Where the first of its sections begins.</param>
    public static NamedAbove? In(IReadOnlyList<TextLine> lines, int sections) => OfName(lines, sections) ?? OfNumber(lines, sections);

    // Where a page prints the short name and the whole one below it, the whole one tells more.
    private static NamedAbove? OfName(IReadOnlyList<TextLine> lines, int sections)
    {
        for (var at = 0; at < Math.Min(LastLineOfName, sections); at++)
        {
            if (Name().Match(lines[at].Text) is not { Success: true } name) continue;
            var below = at + 1 < sections && lines[at + 1].Text.StartsWith(name.Value, StringComparison.OrdinalIgnoreCase);
            if (!below && Sentence().IsMatch(lines[at].Text)) return null;
            var whole = below ? at + 1 : at;
            var title = lines[whole] with { Runs = StyledText.From(lines[whole].Runs, name.Groups["kind"].Length) };
            return new NamedAbove(Capital(name.Groups["kind"].Value), ..at, title, whole + 1);
        }
        return null;
    }

    // "Số: 12-KH/TU" and "… ban hành Kế hoạch tổ chức …, cụ thể như sau:"
    private static NamedAbove? OfNumber(IReadOnlyList<TextLine> lines, int sections)
    {
        var number = Enumerable.Range(0, Math.Min(LastLineOfLetterhead, sections)).Where(i => Number().IsMatch(lines[i].Text)).Cast<int?>().FirstOrDefault();
        if (number is not { } at) return null;
        for (var i = at + 1; i < sections; i++)
        {
            if (Maker().Match(lines[i].Text) is not { Success: true } maker) continue;
            var kind = maker.Groups["kind"].Value;
            if (Number().Match(lines[at].Text).Groups["code"].Value != (kind == "Kế hoạch" ? "KH" : "CTr")) return null;
            var title = maker.Groups["title"];
            var first = at + 1;
            while (first < i && !Ground().IsMatch(lines[first].Text)) first++;
            return new NamedAbove(kind, ..first, lines[i] with { Runs = StyledText.Until(StyledText.From(lines[i].Runs, title.Index), title.Length) }, first);
        }
        return null;
    }

    private static string Capital(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..].ToLowerInvariant();

    [GeneratedRegex(@"^(?<kind>Chương trình hành động|Chương trình|Kế hoạch|Hướng dẫn|Nghị quyết|Kết luận|Chỉ thị|Quyết định) số\s*:?\s*\d{1,6}(?:/\d{4})?\s?[-–/]\s?\p{Lu}[\p{L}\d&]*(?:\s?[-–/]\s?\p{Lu}[\p{L}\d&]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"[.;:](?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<!\p{L})Số\s*:?\s*\d{1,6}\s?[-–/]\s?(?<code>KH|CTr)[-–/]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:ban hành|xây dựng) (?<kind>Kế hoạch|Chương trình hành động|Chương trình) (?<title>\p{Ll}[^;:]*?)(?:\s*\((?:sau đây )?(?:gọi|viết) [^()]*\))?,?(?: cụ thể| với các nội dung)? như sau:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Maker();

    [GeneratedRegex(@"^(?:Thực hiện|Căn cứ|Triển khai|Nhằm|Để|Trên cơ sở|Theo|Xét)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Ground();
}
