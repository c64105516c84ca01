using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines.Grammar;
using PlanSite.Import.Readings;
using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>Finds the time expressions that say when work is to be done.</summary>
internal static class DeadlineReader
{
    /// <summary>Reads a text of one context, in the order of its words.</summary>
    /// <param name="text">NFC text on one line.</param>
    /// <param name="context">Where the text stands.</param>
    /// <param name="planYear">The year of expressions that print none; null when the plan prints no date.</param>
    public static IReadOnlyList<DeadlineReading> Read(string text, TimeContext context, int? planYear) =>
        [.. DeadlineCandidate.Settled(Candidates(text, context, planYear)).Select(candidate => candidate.Reading)];

    /// <summary>As <see cref="Read"/>, with the bare adverbs kept beside other readings.</summary>
    public static IReadOnlyList<DeadlineCandidate> Candidates(string text, TimeContext context, int? planYear)
    {
        Silence? silence = null;
        var taken = new List<(int Start, int End)>();
        var found = new List<DeadlineCandidate>();
        foreach (var (rule, match) in RuleMatches.In(text, context, taken))
        {
            var words = WordsOf(match);
            if (taken.Exists(span => words.Start < span.End && span.Start < words.End)) continue;
            silence ??= Silence.Of(text, context);
            if (silence.Covers(words.Start, words.End, rule.Weight)) continue;
            var read = rule.Build(match, planYear).Select(deadline => Place(text, words, deadline with { Reading = TimeReadings.Of(rule.Weight, context) }, rule.Weight)).Where(one => !IsBygone(one.Reading.Deadline, rule.Weight, context, planYear)).ToList();
            if (read.Count == 0) continue;
            taken.Add(words);
            found.AddRange(read);
        }
        if (found.Count == 0 && context == TimeContext.TimeLine && EventAlone.In(text) is { } some) return [Place(text, (some.Start, some.End), new Deadline { Text = "", Kind = DeadlineKind.Conditional, Event = some.Event, Reading = TimeReadings.Of(Weight.NoteOnly, context) }, Weight.NoteOnly)];
        return found.Count == 0 ? [] : PartOfWork.Assign(text, context, [.. found.OrderBy(candidate => candidate.Start)]);
    }

    // "(Luật … năm 2015)" in a plan of 2026: a bare year that is over tells of something else; "hoàn thành trong năm …" does not.
    private static bool IsBygone(Deadline deadline, Weight weight, TimeContext context, int? planYear) =>
        context == TimeContext.Bracket && weight == Weight.NoteOnly && deadline is { Kind: DeadlineKind.Within, Start: { Month: 1, Day: 1 }, End: { Month: 12, Day: 31 } end } && end.Year < planYear;

    private static (int Start, int End) WordsOf(Match match)
    {
        var words = match.Groups["t"] is { Success: true } own ? own : match;
        var length = words.Value.TrimEnd(' ', '.', ',', ';', '/').Length;
        return (words.Index, words.Index + length);
    }

    private static DeadlineCandidate Place(string text, (int Start, int End) words, Deadline deadline, Weight weight)
    {
        var length = words.End - words.Start;
        return new(new DeadlineReading(words.Start, length, deadline with { Text = text.Substring(words.Start, length) }), weight == Weight.Adverb);
    }
}
