using PlanSite.Publishing.Standing;

namespace PlanSite.Publishing.TaskLines;

/// <summary>A task as a row of a table.</summary>
internal sealed record TaskRow
{
    /// <summary>The work, on one line.</summary>
    public required string Text { get; init; }

    /// <summary>The exact place in the plan's page.</summary>
    public required string Href { get; init; }

    /// <summary>The place in words.</summary>
    public required string Place { get; init; }

    /// <summary>Name of the plan.</summary>
    public required string PlanName { get; init; }

    /// <summary>Page of the plan.</summary>
    public required string PlanHref { get; init; }

    /// <summary>Of its plan; null while that is in force as it was signed.</summary>
    public required StandingModel? Standing { get; init; }

    /// <summary>Who does it; on an agency's own pages without the agency.</summary>
    public required IReadOnlyList<RoleLine> Who { get; init; }

    /// <summary>Until when.</summary>
    public required IReadOnlyList<DeadlineLine> When { get; init; }

    /// <summary>First due day (YYYY-MM-DD), or a text that sorts after all days.</summary>
    public required string DueKey { get; init; }

    /// <summary>Whether corrections and the changed document still contradict each other.</summary>
    public required bool Unsettled { get; init; }

    /// <summary>On an agency's pages: what it does; null elsewhere.</summary>
    public string? Role { get; init; }

    /// <summary>On an agency's pages: the group through which it has the task; null when it is named itself.</summary>
    public string? Via { get; init; }

    /// <summary>The page of that group.</summary>
    public string? ViaHref { get; init; }
}
