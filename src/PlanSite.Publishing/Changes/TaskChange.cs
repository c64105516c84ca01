namespace PlanSite.Publishing.Changes;

/// <summary>A change of one task.</summary>
internal sealed record TaskChange
{
    public required TaskChangeKind Kind { get; init; }

    /// <summary>Id of the plan.</summary>
    public required string Plan { get; init; }

    public required string PlanName { get; init; }

    /// <summary>Its label path; of a vanished one that where it stood.</summary>
    public required string Place { get; init; }

    /// <summary>The work as it reads now; of a vanished one as it read.</summary>
    public required string Text { get; init; }

    /// <summary>What changed, as it was: deadlines or agencies, one an item, or the whole text; empty for a new or vanished task and where nothing was printed.</summary>
    public IReadOnlyList<string> Old { get; init; } = [];

    /// <summary>The same as it is now.</summary>
    public IReadOnlyList<string> New { get; init; } = [];

    /// <summary>Ids of the agencies that had the task before or have it now, by name.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];
}
