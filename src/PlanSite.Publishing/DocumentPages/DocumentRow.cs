namespace PlanSite.Publishing.DocumentPages;

/// <summary>A cited document as a row; "không ghi" for what no plan prints.</summary>
internal sealed record DocumentRow
{
    public required string Number { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Href { get; init; }

    public required string Issuer { get; init; }

    public required string Date { get; init; }

    /// <summary>The date in a form that sorts.</summary>
    public required string DateKey { get; init; }

    /// <summary>How many plans cite it.</summary>
    public required int Plans { get; init; }

    /// <summary>Whether plans disagree about it.</summary>
    public required bool HasConflicts { get; init; }
}
