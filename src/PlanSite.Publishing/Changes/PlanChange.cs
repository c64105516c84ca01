namespace PlanSite.Publishing.Changes;

/// <summary>A plan that came, went, or is no longer what it was.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Plan">Its id.</param>
/// <param name="Name">What it is called where plans of several jurisdictions stand together.</param>
/// <param name="Title">What it is about.</param>
internal sealed record PlanChange(PlanChangeKind Kind, string Plan, string Name, string Title)
{
    /// <summary>The plans that replace or amend it since then; empty for those that came or went.</summary>
    public IReadOnlyList<PlanReference> By { get; init; } = [];
}
