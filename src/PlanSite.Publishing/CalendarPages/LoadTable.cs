namespace PlanSite.Publishing.CalendarPages;

/// <summary>How many deadlines agencies answer for in the months of a year.</summary>
/// <param name="Rows">Those with the most deadlines first.</param>
/// <param name="More">How many agencies there are beyond them.</param>
internal sealed record LoadTable(IReadOnlyList<LoadRow> Rows, int More);

/// <summary>An agency.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its page; null for those that the agency register does not know.</param>
/// <param name="Months">Twelve.</param>
/// <param name="Total">In the whole year.</param>
internal sealed record LoadRow(string Name, string? Href, IReadOnlyList<LoadCell> Months, int Total);

/// <summary>A month of an agency.</summary>
/// <param name="Count">How many deadlines.</param>
/// <param name="Level">0 for none, 1 to 4 by how many there are beside the most of all cells.</param>
internal sealed record LoadCell(int Count, int Level);
