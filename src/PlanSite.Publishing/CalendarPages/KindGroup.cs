namespace PlanSite.Publishing.CalendarPages;

/// <summary>Deadlines of one kind.</summary>
/// <param name="Name">"Thường xuyên", …</param>
/// <param name="Anchor">Its anchor in the page.</param>
/// <param name="Rows">In register order.</param>
internal sealed record KindGroup(string Name, string Anchor, IReadOnlyList<DatedRow> Rows);
