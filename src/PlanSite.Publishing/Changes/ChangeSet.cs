namespace PlanSite.Publishing.Changes;

/// <summary>What one build found changed since the build before it.</summary>
/// <param name="Id">The day, with "-2" and so on for further builds of that day; never changes.</param>
/// <param name="AsOf">The day the build was made for.</param>
/// <param name="Plans">By id.</param>
/// <param name="Tasks">By plan, then in document order.</param>
/// <param name="Omitted">How many more changes of tasks there were than are kept.</param>
internal sealed record ChangeSet(string Id, DateOnly AsOf, IReadOnlyList<PlanChange> Plans, IReadOnlyList<TaskChange> Tasks, int Omitted);
