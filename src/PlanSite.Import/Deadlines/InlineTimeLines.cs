using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines.Grammar;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Deadlines;

/// <summary>Finds time lines that stand within the text of a task: "Lắp đặt thiết bị. Thời gian hoàn thành: Quý II/2025."</summary>
internal static class InlineTimeLines
{
    private static readonly Regex Line = new(@"(?<=(?:^|[.;/)])\s*)" + RulePatterns.TimeWords + @"[^:.;()]{0,40}:\s*(?<time>[^;]+?)(?=\.(?:\s+\p{Lu}|\s*$)|;|\s*$)",
        RulePatterns.Options);

    /// <summary>The time lines of a text in order.</summary>
    public static IReadOnlyList<TimeNote> In(string text, int? planYear) => !MayHold(text) ? [] :
    [
        .. Line.Matches(text).Select(line => new TimeNote(line.Index, line.Length, Read(line.Groups["time"], planYear))).Where(note => note.Candidates.Count > 0),
    ];

    /// <summary>What such lines say of which no rule reads anything.</summary>
    public static IEnumerable<string> Unread(string text, int? planYear) => !MayHold(text) ? [] :
        Line.Matches(text).Where(line => Read(line.Groups["time"], planYear).Count == 0).Select(line => line.Groups["time"].Value);

    private static bool MayHold(string text) =>
        text.Contains(':', StringComparison.Ordinal) && Signs.AnyIn(text, RulePatterns.SignsOfTimeWords);

    private static IReadOnlyList<DeadlineCandidate> Read(Group time, int? planYear) =>
    [
        .. DeadlineReader.Candidates(time.Value, TimeContext.TimeLine, planYear)
            .Select(candidate => candidate with { Reading = candidate.Reading with { Start = candidate.Start + time.Index } }),
    ];
}
