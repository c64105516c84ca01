using PlanSite.Register.Findings;

namespace PlanSite.Publishing;

/// <summary>What a finished site has.</summary>
/// <param name="Pages">HTML pages.</param>
/// <param name="Plans">Published plans.</param>
/// <param name="Tasks">Tasks of all plans.</param>
/// <param name="Records">Entries of the search index.</param>
public sealed record PublishSummary(int Pages, int Plans, int Tasks, int Records)
{
    /// <summary>What could not be read of the site before.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
