namespace PlanSite.Publishing.CalendarPages;

/// <summary>The year or month before or after that has deadlines; those without any are passed over, so it is named.</summary>
/// <param name="Name">"Năm 2020".</param>
/// <param name="Href">Its page.</param>
internal sealed record Neighbour(string Name, string Href);
