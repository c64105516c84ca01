using PlanSite.Register.Deadlines;

namespace PlanSite.Publishing.Changes;

/// <summary>A task as the data of a site has it.</summary>
/// <param name="Place">Its label path.</param>
/// <param name="Text">The work, on one line.</param>
/// <param name="Responsible">Full names of those who answer for it.</param>
/// <param name="Agencies">Ids of all that have it by name.</param>
/// <param name="Deadlines">In document order.</param>
internal sealed record PublishedTask(string Place, string Text, IReadOnlyList<string> Responsible, IReadOnlyList<string> Agencies, IReadOnlyList<Deadline> Deadlines)
{
    /// <summary>All that have it, in document order.</summary>
    public IReadOnlyList<PublishedAssignment> Assignments { get; init; } = [];
}
