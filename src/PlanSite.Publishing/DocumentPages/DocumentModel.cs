using PlanSite.Publishing.Facts;

namespace PlanSite.Publishing.DocumentPages;

/// <summary>What <c>document.hbs</c> shows.</summary>
internal sealed record DocumentModel
{
    public required string Name { get; init; }

    public required string? Title { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The page of the plan that is this document; null when it is not published here.</summary>
    public required string? PlanHref { get; init; }

    /// <summary>Where plans disagree about it.</summary>
    public required IReadOnlyList<ConflictModel> Conflicts { get; init; }

    /// <summary>Plans and tasks that relate to it, by the sort of relation.</summary>
    public required IReadOnlyList<RelationGroup> Relations { get; init; }

    /// <summary>Who cites it where, in register order.</summary>
    public required IReadOnlyList<CitingPlan> CitedBy { get; init; }
}

/// <summary>A field that plans print differently.</summary>
/// <param name="Field">"Ngày ban hành", …</param>
/// <param name="Readings">The most frequent first.</param>
internal sealed record ConflictModel(string Field, IReadOnlyList<ReadingModel> Readings);

/// <summary>One value and the plans that print it.</summary>
internal sealed record ReadingModel(string Value, IReadOnlyList<PlanLink> Plans);

/// <summary>A link to a plan or a place in it.</summary>
internal sealed record PlanLink(string Name, string Href);

/// <summary>Relations of one sort.</summary>
/// <param name="Name">"Kế hoạch thực hiện văn bản này", …</param>
/// <param name="Sources">The plans, or the places of their tasks.</param>
internal sealed record RelationGroup(string Name, IReadOnlyList<RelationSource> Sources);

/// <summary>A plan, or one of its tasks, that relates to the document.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Title">The plan's title.</param>
/// <param name="Task">The task; null when the plan as a whole does.</param>
internal sealed record RelationSource(PlanLink Plan, string Title, PlanLink? Task);

/// <summary>A plan that cites the document.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Printed">How it prints the document's date, issuer and title, on one line; null when it prints none of them.</param>
/// <param name="Places">Every place, in document order.</param>
internal sealed record CitingPlan(PlanLink Plan, string? Printed, IReadOnlyList<PlanLink> Places);
