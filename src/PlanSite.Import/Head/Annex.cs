using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Register.Citations;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Head;

/// <summary>What the line below the title of an annex tells of the decision that it comes with ("Ban hành kèm theo Quyết định số … ngày …").</summary>
internal sealed partial record Annex(string Number, DateOnly? Date)
{
    public static Annex? Read(IEnumerable<Unit> units)
    {
        var line = units.SelectMany(unit => unit.Paragraphs).Select(paragraph => Line().Match(paragraph.Text)).FirstOrDefault(match => match.Success);
        return line is null ? null : new Annex(DocumentNumber.Canonical(line.Groups["number"].Value), DateOf(line));
    }

    private static DateOnly? DateOf(Match line)
    {
        var text = $"{line.Groups["year"].Value}-{line.Groups["month"].Value}-{line.Groups["day"].Value}";
        return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    [GeneratedRegex(
        @"(?:^|\()\s*(?:Ban hành )?[Kk]èm theo Quyết định số\s*:?\s*(?<number>\d{1,6}(?:/\d{4})?/QĐi?-\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*)"
        + @"(?:,? (?:ký )?ngày\s*(?<day>\d{1,2})(?:\s*tháng\s*(?<month>\d{1,2})\s*năm\s*|[/-](?<month>\d{1,2})[/-])(?<year>\d{4}))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
