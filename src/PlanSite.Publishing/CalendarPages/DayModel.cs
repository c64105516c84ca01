namespace PlanSite.Publishing.CalendarPages;

/// <summary>A day on which something falls due.</summary>
/// <param name="Name">"Ngày 15/03/2022".</param>
/// <param name="Anchor">Its anchor in the page.</param>
/// <param name="Rows">In register order.</param>
internal sealed record DayModel(string Name, string Anchor, IReadOnlyList<DatedRow> Rows);
