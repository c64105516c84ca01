namespace PlanSite.Publishing.TaskLines;

/// <summary>A deadline in words.</summary>
/// <param name="Kind">"chậm nhất", "thường xuyên", …</param>
/// <param name="Text">As printed.</param>
/// <param name="Dates">What it means in days (31/12/2022), a rule or an event; null when the text says it all.</param>
/// <param name="Href">Page of the document it refers to; null for all other kinds.</param>
/// <param name="For">The part of the work it holds for; null for all of it.</param>
/// <param name="Origin">Null when the task itself says so.</param>
internal sealed record DeadlineLine(string Kind, string Text, string? Dates, string? Href, string? For, OriginNote? Origin)
{
    /// <summary>Its last day (2022-03-15), by which a script tells how it stands to the reader's today; null without one, and of a plan that is no longer in force.</summary>
    public string? Due { get; init; }

    /// <summary>overdue, this-week, this-month, later: how it stands to the day the site is made for; null without a last day.</summary>
    public string? State { get; init; }

    /// <summary>That state in words; empty for later.</summary>
    public string? StateName { get; init; }

    /// <summary>Whether the printed text makes the kind plain, so that it need not be said twice.</summary>
    public bool SaysKind { get; init; }
}
