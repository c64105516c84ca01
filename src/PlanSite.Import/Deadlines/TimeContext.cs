namespace PlanSite.Import.Deadlines;

/// <summary>Where a time expression stands, which decides how much has to be said for it to be a deadline.</summary>
internal enum TimeContext
{
    /// <summary>A line or table cell that gives the time and nothing else ("Thời gian thực hiện: …").</summary>
    TimeLine,

    /// <summary>A bracket in or at the end of the text of a task.</summary>
    Bracket,

    /// <summary>Running text, where most times belong to a noun, a title or the past.</summary>
    Running,
}
