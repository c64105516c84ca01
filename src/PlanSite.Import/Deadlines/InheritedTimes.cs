using System.Text.RegularExpressions;
using PlanSite.Import.Deadlines.Grammar;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Deadlines;

/// <summary>What a heading, a section opening or a time clause passes on to the tasks below or after it.</summary>
/// <param name="Deadlines">Empty when it gives no time.</param>
/// <param name="AreOfClause">Whether it gives the time and nothing else ("Thời gian thực hiện: …"), which says more than an adverb in the task.</param>
internal sealed partial record InheritedTimes(IReadOnlyList<Deadline> Deadlines, bool AreOfClause)
{
    /// <summary>Reads a heading or an opening, which may be a time clause too.</summary>
    /// <param name="text">On one line.</param>
    /// <param name="from">Where it stands.</param>
    /// <param name="planYear">The year of expressions that print none; null when the plan prints no date.</param>
    public static InheritedTimes Read(string text, Origin from, int? planYear)
    {
        if (TimeLabel.IsMatch(text)) return ReadClause(text, from, planYear);
        if (TimeNotes.IsTimeNote(text, planYear)) return ReadClause(text, from, planYear) with { AreOfClause = false };
        var found = TaskDeadlines.OfText(text, planYear).Where(candidate => !candidate.IsAdverb);
        return new([.. found.Select(candidate => candidate.Reading.Deadline with { From = from, For = null })], false);
    }

    /// <summary>Reads what stands after the label of a time clause.</summary>
    public static InheritedTimes ReadClause(string text, Origin from, int? planYear) =>
        new([.. DeadlineReader.Candidates(text, TimeContext.TimeLine, planYear).Select(candidate => candidate.Reading.Deadline with { From = from })], true);

    private static readonly Regex TimeLabel = new(RulePatterns.TimeLabel, RulePatterns.Options);
}
