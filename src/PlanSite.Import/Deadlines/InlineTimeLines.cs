using System.Text.RegularExpressions;

namespace PlanSite.Import.Deadlines;

/// <summary>Finds time lines that stand within the text of a task: "Lắp đặt thiết bị. Thời gian hoàn thành: Quý II/2025."</summary>
internal static partial class InlineTimeLines
{
    [GeneratedRegex(
        @"(?<=(?:^|[.;/)])\s*)" + RulePatterns.TimeWords + @"[^:.;()]{0,40}:\s*(?<time>[^;]+?)(?=\.(?:\s+\p{Lu}|\s*$)|;|\s*$)",
        RulePatterns.Options)]
    private static partial Regex Line();

    /// <summary>The time lines of a text in order.</summary>
    public static IReadOnlyList<TimeNote> In(string text, int? planYear) => !MayHold(text) ? [] :
    [
        .. Line().Matches(text).Select(line => new TimeNote(line.Index, line.Length, Read(line.Groups["time"], planYear))).Where(note => note.Candidates.Count > 0),
    ];

    private static bool MayHold(string text) =>
        text.Contains(':', StringComparison.Ordinal) && Array.Exists(Signs, sign => text.Contains(sign, StringComparison.Ordinal));

    // Parts of the words of time in small letters and in capitals.
    private static readonly string[] Signs = ["hời", "iến", "ộ", "HỜI", "IẾN", "Ộ"];

    private static IReadOnlyList<DeadlineCandidate> Read(Group time, int? planYear) =>
    [
        .. DeadlineReader.Candidates(time.Value, TimeContext.TimeLine, planYear)
            .Select(candidate => candidate with { Reading = candidate.Reading with { Start = candidate.Start + time.Index } }),
    ];
}
