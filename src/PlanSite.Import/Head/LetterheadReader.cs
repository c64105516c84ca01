using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Import.Lines;
using PlanSite.Register.Citations;

namespace PlanSite.Import.Head;

/// <summary>Reads number, place and date above the title.</summary>
internal static partial class LetterheadReader
{
    public static Letterhead Read(IReadOnlyList<TextLine> lines)
    {
        var printed = PrintedLines.Of(lines);
        var text = string.Join('\n', printed);
        var number = NumberLine().Match(text);
        var date = DateLine().Match(text);
        return new Letterhead(
            number.Success ? DocumentNumber.Canonical(number.Groups["number"].Value + number.Groups["rest"].Value) : null,
            date.Success && date.Groups["place"].Success ? date.Groups["place"].Value.Trim() : null,
            DateOf(date),
            printed);
    }

    private static DateOnly? DateOf(Match date)
    {
        if (!date.Success) return null;
        var text = $"{date.Groups["year"].Value}-{date.Groups["month"].Value}-{date.Groups["day"].Value}";
        return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    // A narrow column breaks the number behind a dash ("Số: 321/QĐ-"), and the date beside it may stand before the rest ("BCT").
    [GeneratedRegex(@"(?<!\p{L})Số\s*:?\s*(?:(?<number>\d{1,6}(?:/\d{4})?[-–/]\p{Lu}[\p{L}\d&]*[-–/])[ ]*\n(?:[^\n]*ngày[^\n]*\n)?[ ]*(?<rest>\p{Lu}[\p{Lu}\d&-]{1,11})[ ]*(?:\n|$)|(?<number>\d{1,6}(?:\s*/\s*\d{4})?[ ]*[-–/][ ]*\p{Lu}[\p{L}\d&]*(?:[ ]*[-–/][ ]*\p{Lu}[\p{L}\d&]*)*))", RegexOptions.CultureInvariant)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"(?:(?<!\p{L})(?<place>(?:phường|quận) \d{1,2}|\p{L}[\p{L} '’.-]{0,100}?)\s*,\s*|^\s*)ngày\s*(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>\d{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex DateLine();
}
