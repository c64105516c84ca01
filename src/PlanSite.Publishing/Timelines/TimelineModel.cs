using PlanSite.Publishing.Html;
using PlanSite.Publishing.Paging;

namespace PlanSite.Publishing.Timelines;

/// <summary>What <c>timeline.hbs</c> shows: tasks and the time they take, drawn and as a table.</summary>
/// <param name="Title">"Tiến độ: Sở Nội vụ".</param>
/// <param name="Drawings">One after the other, each short enough for a printed page.</param>
/// <param name="Legend">The roles that occur.</param>
/// <param name="Rows">The same tasks as a table, for those who do not see the drawing.</param>
/// <param name="Pager">Null when one page holds all.</param>
internal sealed record TimelineModel(string Title, IReadOnlyList<SafeHtml> Drawings, IReadOnlyList<LegendEntry> Legend, IReadOnlyList<TimelineRow> Rows, PagerModel? Pager);

/// <summary>A role in the legend.</summary>
/// <param name="Role">Its name, by which it is coloured.</param>
/// <param name="Name">"Chủ trì".</param>
/// <param name="Short">"CT", as beside the rows.</param>
internal sealed record LegendEntry(string Role, string Name, string Short);

/// <summary>A task in the table.</summary>
/// <param name="Number">As beside its row in the drawing.</param>
/// <param name="Text">The work.</param>
/// <param name="Href">The task.</param>
/// <param name="Role">"Chủ trì"; null when nobody does it.</param>
/// <param name="Times">"01/04/2022 – 30/06/2022", in the order of time.</param>
internal sealed record TimelineRow(int Number, string Text, string Href, string? Role, IReadOnlyList<string> Times);
