using PlanSite.Register.Deadlines;

namespace PlanSite.Import.Deadlines;

/// <summary>Gathers the deadlines of one task from all texts that can give its time.</summary>
internal static class TaskDeadlines
{
    /// <summary>The deadlines in document order of their words; inherited ones only where the task prints none. What a time column says holds whatever the text says.</summary>
    /// <param name="times">The texts.</param>
    /// <param name="planYear">The year of expressions that print none; null when the plan prints no date.</param>
    public static IReadOnlyList<Deadline> Of(TaskTimes times, int? planYear)
    {
        var cells = DeadlineCandidate.Settled([.. times.Cells.SelectMany(cell => OfCell(cell, planYear))]);
        List<DeadlineCandidate> own = cells.Count > 0 ? [.. cells] :
        [
            .. OfText(times.Text, planYear),
            .. times.AssignmentLines.SelectMany(line => OfAssignment(line, planYear)),
            .. times.TimeLines.SelectMany(line => OfLine(line, planYear)),
        ];
        if (own.Exists(candidate => !candidate.IsAdverb)) return Settled(own);
        var inherited = times.Inherited.FirstOrDefault(passedOn => passedOn.Deadlines.Count > 0);
        return own.Count == 0 || inherited is { AreOfClause: true } ? inherited?.Deadlines ?? [] : Settled(own);
    }

    private static IReadOnlyList<Deadline> Settled(IReadOnlyList<DeadlineCandidate> own) =>
        [.. DeadlineCandidate.Settled(own).Select(candidate => candidate.Reading.Deadline).DistinctBy(Meaning)];

    // The same days printed twice, in the sentence and on the line below it, are one deadline; a rhythm or an event is told by its words.
    private static Deadline Meaning(Deadline deadline) => deadline with { Reading = null, Text = deadline is { End: not null, Rule: null } ? "" : deadline.Text };

    /// <summary>What a text of sentences gives, with its time lines and time brackets; in order.</summary>
    public static IEnumerable<DeadlineCandidate> OfText(string text, int? planYear)
    {
        var lines = InlineTimeLines.In(text, planYear);
        var withoutLines = Without(text, lines);
        var notes = TimeNotes.In(withoutLines, planYear);
        var rest = Without(withoutLines, notes);
        return DeadlineReader.Candidates(rest, TimeContext.Running, planYear)
            .Concat(lines.Concat(notes).SelectMany(note => note.Candidates))
            .OrderBy(candidate => candidate.Start);
    }

    private static string Without(string text, IReadOnlyList<TimeNote> notes) =>
        notes.Aggregate(text, (left, note) => string.Concat(left.AsSpan(0, note.Start), new string(' ', note.Length), left.AsSpan(note.End)));

    // An adverb in an assignment line describes how an agency works ("thường xuyên theo dõi, đôn đốc"), not when the task is due.
    private static IEnumerable<DeadlineCandidate> OfAssignment(string line, int? planYear) =>
        OfText(line, planYear).Where(candidate => !candidate.IsAdverb || IsReport(line, candidate.Start)).Select(candidate => Holding(candidate with { IsAdverb = false }, PartOfWork.Trimmed(line[StartOfSentence(line, candidate.Start)..candidate.Start])));

    // "Đơn vị chủ trì: Phòng Kinh tế. Báo cáo hằng quý."
    private static bool IsReport(string line, int at) => line.AsSpan(0, at).TrimEnd().EndsWith("áo cáo", StringComparison.Ordinal);

    private static int StartOfSentence(string line, int at) => line.LastIndexOf(". ", at, StringComparison.Ordinal) + 1;

    private static DeadlineCandidate Holding(DeadlineCandidate candidate, string? part) =>
        candidate with { Reading = candidate.Reading with { Deadline = candidate.Reading.Deadline with { For = part } } };

    // The words of a deadline are those of the document.
    private static IEnumerable<DeadlineCandidate> OfCell(CellTime cell, int? planYear) => OfLine(cell.Text, planYear).Select(candidate =>
        cell.Printed.Contains(candidate.Reading.Deadline.Text, StringComparison.Ordinal) || cell.Printed == cell.Text ? candidate
            : candidate with { Reading = candidate.Reading with { Deadline = candidate.Reading.Deadline with { Text = cell.Printed } } });

    private static IEnumerable<DeadlineCandidate> OfLine(string line, int? planYear) => DeadlineReader.Candidates(line, TimeContext.TimeLine, planYear);
}
