using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.Phrases;

/// <summary>What the printed words of a deadline say already, so that a page need not say it again beside them.</summary>
internal sealed class PrintedDeadline(Deadline deadline)
{
    // The words that make a kind plain; a kind that is not here is plain from its dates.
    private static readonly Dictionary<DeadlineKind, string[]> Plain = new()
    {
        [DeadlineKind.By] = ["trước", "đến", "chậm nhất", "muộn nhất", "thời hạn"],
        [DeadlineKind.From] = ["từ", "trở đi", "tiếp theo"],
        [DeadlineKind.Ongoing] = ["thường xuyên", "liên tục"],
        [DeadlineKind.Recurring] = ["hằng", "hàng", "định kỳ", "mỗi"],
        [DeadlineKind.Conditional] = ["khi", "sau", "kể từ"],
        [DeadlineKind.OnRequest] = ["theo", "khi"],
        [DeadlineKind.Term] = ["nhiệm kỳ"],
        [DeadlineKind.PerReference] = ["theo"],
    };

    private static readonly string[] Quarters = ["(?:I|1)", "(?:II|2)", "(?:III|3)", "(?:IV|4)"];

    private readonly string text = deadline.Text;

    /// <summary>Whether the words tell what kind of deadline it is.</summary>
    public bool SaysKind => !Plain.TryGetValue(deadline.Kind, out var words) || words.Any(Says);

    /// <summary>Whether the words tell its first and last day; "đến năm 2025" leaves open which day that is.</summary>
    public bool SaysDays =>
        !deadline.Inferred && Bounds.All(day => SaysDay(day) || (deadline.Kind is not DeadlineKind.By && SaysPeriod(day)));

    /// <summary>Whether some words stand in the text; zeros before numbers and the spelling "hàng năm" make no difference.</summary>
    public bool Says(string words) => Matches($@"(?<!\w)0*{Regex.Escape(words).Replace("hằng", "h[ằà]ng", StringComparison.Ordinal)}(?!\w)");

    /// <summary>Whether the text names a day of a month, whatever the year.</summary>
    public bool SaysDayOfMonth(int day, int month) =>
        Matches(Format($@"(?<!\d)0?{day}(?:\s*[/.-]\s*|\s+tháng\s+)0?{month}(?!\d)"));

    private IEnumerable<DateOnly> Bounds => new[] { deadline.Start, deadline.End }.OfType<DateOnly>();

    private bool SaysDay(DateOnly day) =>
        Matches(Format($@"(?<!\d)0?{day.Day}(?:\s*[/.-]\s*|\s+tháng\s+)0?{day.Month}(?:\s*[/.-]\s*|\s+năm\s+){day.Year}(?!\d)"));

    // A month, quarter or year says the day with which it begins or ends.
    private bool SaysPeriod(DateOnly day)
    {
        var begins = day.Day == 1;
        var ends = day.AddDays(1).Day == 1;
        var ofMonth = (begins || ends) && Matches(Format($@"tháng\s+0?{day.Month}(?:\s*/\s*|\s+năm\s+){day.Year}(?!\d)"));
        var isQuarter = (begins && day.Month % 3 == 1) || (ends && day.Month % 3 == 0);
        var ofQuarter = isQuarter && Matches(Format($@"quý\s+{Quarters[(day.Month - 1) / 3]}(?:\s*/\s*|\s+năm\s+|\s+){day.Year}(?!\d)"));
        var isYear = (begins && day.Month == 1) || (ends && day.Month == 12);
        return ofMonth || ofQuarter || (isYear && Matches(Format($@"(?:năm|từ|đến|[-–(])\s*{day.Year}(?!\d)")));
    }

    private bool Matches(string pattern) => Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Format(FormattableString pattern) => pattern.ToString(CultureInfo.InvariantCulture);
}
