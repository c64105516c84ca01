using System.Text.RegularExpressions;

namespace PlanSite.Import.Outline;

/// <summary>A line that gives a month, a quarter, a week or days and nothing else: above bullets it is their heading ("Tháng 9/2024:", "Quý IV (từ ngày 01/10 đến 31/12)").</summary>
internal static partial class TimeHeading
{
    private const int Longest = 80;

    public static bool Is(string line) => line.Length is > 0 and <= Longest && line[0] is 'T' or 'Q' or 'N' or 'Đ' or '*' && Pattern().IsMatch(line);

    private const string Year = @"(?:\s*(?:/|-|,?\s*năm)\s*20\d\d)?";
    private const string Number = @"\d{1,2}(?!\d)";
    private const string Day = Number + @"(?:\s*(?:/|tháng)\s*" + Number + ")?" + Year;
    private const string Month = "[Tt]háng " + Number + Year;
    private const string Quarter = @"[Qq]uý (?:IV|I{1,3}|[1-4])(?![\p{L}\d])" + Year;
    private const string Period = "(?:" + Month + "|" + Quarter + "|[Nn]gày " + Day + "|" + Day + ")";

    [GeneratedRegex(@"^(?:\*\s*)?(?:Trong |Từ |Đợt " + Number + @"\s*[:,(]?\s*|Tuần (?:" + Number + @"|thứ \p{L}+)(?:,| của)?\s*)?" + Period + @"(?:\s*(?:,|và|đến|đến hết|[-–])\s*" + Period + @"){0,5}\s*\)?(?:\s*\([^()]{1,50}\))?\s*:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
