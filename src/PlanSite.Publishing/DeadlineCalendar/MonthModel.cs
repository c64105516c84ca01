namespace PlanSite.Publishing.DeadlineCalendar;

/// <summary>What <c>month.hbs</c> shows.</summary>
/// <param name="Title">"Thời hạn tháng 3/2022".</param>
/// <param name="Count">How many deadlines.</param>
/// <param name="Days">In the order of time.</param>
/// <param name="PreviousHref">The month before that has any; null for none.</param>
/// <param name="NextHref">The month after that has any; null for none.</param>
internal sealed record MonthModel(string Title, int Count, IReadOnlyList<DayModel> Days, string? PreviousHref, string? NextHref);

/// <summary>A day on which something falls due.</summary>
/// <param name="Name">"Ngày 15/03/2022".</param>
/// <param name="Anchor">Its anchor in the page.</param>
/// <param name="Rows">In register order.</param>
internal sealed record DayModel(string Name, string Anchor, IReadOnlyList<DatedRow> Rows);
