using PlanSite.Publishing.TaskLines;

namespace PlanSite.Publishing.HomePage;

/// <summary>A deadline in the list of the next.</summary>
/// <param name="Date">The last day.</param>
/// <param name="Iso">The same as YYYY-MM-DD.</param>
/// <param name="Text">The part of the work that is due then, or the beginning of the whole.</param>
/// <param name="Responsible">Who answers for it.</param>
/// <param name="Task">The task.</param>
internal sealed record HomeDeadline(string Date, string Iso, string Text, string Responsible, TaskRow Task);
