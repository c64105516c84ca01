using PlanSite.Publishing.TaskLines;

namespace PlanSite.Publishing.HomePage;

/// <summary>A deadline in the list of the next.</summary>
/// <param name="Date">The last day.</param>
/// <param name="Iso">The same as YYYY-MM-DD.</param>
/// <param name="Task">The task.</param>
internal sealed record HomeDeadline(string Date, string Iso, TaskRow Task);
