namespace PlanSite.Publishing.CalendarPages;

/// <summary>Stretches of time as bars across the columns of a table.</summary>
/// <param name="Columns">Months of a year, weeks of a quarter or days of a month.</param>
/// <param name="Rows">By first day.</param>
/// <param name="More">How many more there are than shown.</param>
internal sealed record BarTable(IReadOnlyList<BarColumn> Columns, IReadOnlyList<BarRow> Rows, int More);

/// <summary>A column.</summary>
/// <param name="Name">"3", "14/03".</param>
/// <param name="Label">"Tháng 3", for screen readers.</param>
internal sealed record BarColumn(string Name, string Label);

/// <summary>A stretch of time. Before, Span and After count columns; together they are all columns.</summary>
/// <param name="Text">The beginning of the work.</param>
/// <param name="Href">The task.</param>
/// <param name="Role">Name of the role that colours it; null for none.</param>
/// <param name="Before">Columns before it begins.</param>
/// <param name="Span">Columns that it touches, at least one.</param>
/// <param name="After">Columns after its end.</param>
internal sealed record BarRow(string Text, string Href, string? Role, int Before, int Span, int After)
{
    /// <summary>"01/04/2022 – 30/06/2022", "từ 01/04/2022".</summary>
    public required string Dates { get; init; }

    /// <summary>"CT", that role in letters; null for none.</summary>
    public string? RoleShort { get; init; }

    /// <summary>"Chủ trì"; null for none.</summary>
    public string? RoleName { get; init; }

    /// <summary>Whether its dates have no room within it and none behind it.</summary>
    public bool IsNarrowAtEnd { get; init; }

    /// <summary>Whether it began before the first column.</summary>
    public bool BeganBefore { get; init; }

    /// <summary>Whether it goes on after the last column.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Last day (2022-06-30); null without an end.</summary>
    public string? Due { get; init; }
}
