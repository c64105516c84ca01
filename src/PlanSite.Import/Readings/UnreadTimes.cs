using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines;
using PlanSite.Import.Deadlines.Grammar;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Readings;

/// <summary>Days, months and quarters in the words of a task that became no deadline: a person should see that none was missed.</summary>
internal sealed partial class UnreadTimes(Plan plan, WordPositions positions)
{
    private readonly Dictionary<Place, Unit> units = plan.Units.ToDictionary(unit => unit.Place);

    public IEnumerable<Finding> All =>
        from task in plan.Tasks
        from text in TextsOf(task)
        from printed in In(text, task)
        select new Finding { Code = FindingCode.TimeUnread, Arguments = [printed], Place = task.Place, Position = positions.Of(task.Place, printed) };

    private IEnumerable<string> TextsOf(PlanTask task) =>
        units.TryGetValue(task.Place, out var unit) ? unit.Paragraphs.Select(paragraph => paragraph.Text).Append(unit.Heading?.Text ?? "") : [];

    private IEnumerable<string> In(string text, PlanTask task)
    {
        if (!MayHoldTime(text)) yield break;
        Silence? silence = null;
        foreach (Match match in Time().Matches(text))
        {
            if (task.Deadlines.Any(deadline => IsRead(deadline, match.Value)) || IsOfDocument(match)) continue;
            silence ??= Silence.Of(text, TimeContext.Running);
            if (!silence.Covers(match.Index, match.Index + match.Length, Weight.Plain) || (IsAhead(match) && Silence.IsOnlyPast(text, match.Index, match.Index + match.Length))) yield return match.Value;
        }
    }

    // A time has figures, Arabic or, of a month or quarter, Roman.
    private static bool MayHoldTime(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.Contains("uý", StringComparison.Ordinal) || text.Contains("háng", StringComparison.Ordinal);

    private static bool IsRead(Deadline deadline, string printed) => deadline.Text.Contains(printed, StringComparison.Ordinal);

    // The date of a document that the plan cites stands beside its name.
    private bool IsOfDocument(Match match) => DayIn(match) is { } day && plan.Citations.Any(citation => citation.Dates.Contains(day));

    // "bàn giao đất đã thu hồi trước ngày 15/9/2026": no past of a plan made before.
    private bool IsAhead(Match match) => DayIn(match) > plan.Head.Date;

    private static DateOnly? DayIn(Match match) =>
        match.Groups["y"].Success && match.Groups["d"].Success && DateOnly.TryParseExact($"{match.Groups["d"].Value}/{match.Groups["m"].Value}/{match.Groups["y"].Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // A day of another document is that of "… của Bộ Nội vụ".
    private const string OfDay =
        @"(?>ngày\s*(?<d>\d{1,2})\s*(?:/|-|\.|tháng)\s*(?<m>\d{1,2})(?!\d)(?:\s*(?:/|-|\.|năm)\s*(?<y>(?:19|20)\d\d))?|(?<!\d)(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>20\d\d))(?!\s+của\s+\p{Lu})";

    private const string OfMonth = @"(?:[Tt]háng|[Qq]u[ýí])\s*(?:\d{1,2}(?![\d%])|[IVX]+(?!\p{L})|(?:Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười(?:\s+(?:[Mm]ột|[Hh]ai))?|(?:hai|ba|tư|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?|[Gg]iêng|[Cc]hạp)(?!\s+lần))(?!\p{L}))(?:\s*(?:/|-|,?\s*năm)\s*(?:19|20)\d\d)?";

    // A day or week that only its label tells from a fraction; "T12" behind a word of time.
    private const string OfLabel = @"(?<=(?:thời hạn|mốc thời gian|hạn cuối)(?: là|:)? |[Tt]uần )\d{1,2}/\d{1,2}(?![\d/])|(?<=(?:[Tt]rong|[Tt]ừ|[Đđ]ến|[Tt]rước|[Hh]ết|[Cc]uối|[Đđ]ầu|[Gg]iữa) |\()T\.?\d{1,2}(?:/20\d\d)?(?![\p{L}\d])";

    // Without an event from which it runs.
    private const string OfTerm = @"trong\s+(?:vòng\s+|thời\s+hạn\s+)?\d{1,3}\s+(?:giờ|ngày|tuần|tháng)";

    // "cuối năm 2024"
    private const string OfYearEdge = @"(?<!(?<!\p{L})(?:so với|tại|của|tính đến|hiện) )(?:đầu|giữa|cuối)\s+năm\s+20\d\d(?!\d)";

    [GeneratedRegex(@"(?<!\p{L}|kỷ niệm |từ |Ngày |[Cc]ách mạng )(?:" + OfDay + "|" + OfMonth + "|" + OfTerm + "|" + OfYearEdge + "|" + OfLabel + ")", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
