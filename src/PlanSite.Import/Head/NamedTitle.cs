using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Register.Citations;

namespace PlanSite.Import.Head;

/// <summary>A title that begins with what a letterhead prints: "số 12/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh về …".</summary>
/// <param name="Number">Canonical number.</param>
/// <param name="Date">The day; null when it is not printed.</param>
/// <param name="Issuer">Who issues it; null when it is not printed.</param>
/// <param name="Rest">The title behind them; all of it when there is nothing behind them.</param>
internal sealed partial record NamedTitle(string Number, DateOnly? Date, string? Issuer, string Rest)
{
    public static NamedTitle? Read(string title)
    {
        if (Name().Match(title) is not { Success: true } match) return null;
        var text = $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}";
        var date = DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var rest = title[match.Length..].Trim();
        return new NamedTitle(DocumentNumber.Canonical(match.Groups["number"].Value), date, match.Groups["issuer"] is { Success: true } issuer ? issuer.Value.Trim() : null, rest.Length > 0 ? rest : title);
    }

    [GeneratedRegex(
        @"^số\s*:?\s*(?<number>\d{1,6}(?:/\d{4})?\s?[-–/]\s?\p{Lu}[\p{L}\d&]*(?:\s?[-–/]\s?\p{Lu}[\p{L}\d&]*)*)"
        + @"(?:,?\s*(?:ký\s+)?ngày\s*(?<day>\d{1,2})(?:\s*tháng\s*(?<month>\d{1,2})\s*năm\s*|[/-](?<month>\d{1,2})[/-])(?<year>\d{4}))?(?:,?\s+của\s+(?<issuer>[^,;.]{3,80}?)(?=\s+về\s))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
