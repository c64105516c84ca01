namespace PlanSite.Publishing.HomePage;

/// <summary>What <c>home.hbs</c> shows.</summary>
internal sealed record HomeModel
{
    public required string Title { get; init; }

    public required string? Description { get; init; }

    public required string SearchHref { get; init; }

    public required string AsOf { get; init; }

    /// <summary>What is here, with links.</summary>
    public required IReadOnlyList<HomeCount> Counts { get; init; }

    /// <summary>The latest by date, those without a date last.</summary>
    public required IReadOnlyList<HomePlan> Newest { get; init; }

    /// <summary>The next to fall due, as of the day the site is made for.</summary>
    public required IReadOnlyList<HomeDeadline> Due { get; init; }

    /// <summary>The last that fell due before that day, latest first; only filled when nothing falls due any more.</summary>
    public required IReadOnlyList<HomeDeadline> Passed { get; init; }

    /// <summary>What changed lately.</summary>
    public required string ChangesHref { get; init; }

    public required string PlansHref { get; init; }

    public required string DeadlinesHref { get; init; }
}
