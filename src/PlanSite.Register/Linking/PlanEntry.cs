using PlanSite.Register.Citations;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Register.Linking;

/// <summary>A plan in the register: all but the body of its text.</summary>
public sealed class PlanEntry
{
    /// <summary>The plan's name in the register.</summary>
    public required PlanId Id { get; init; }

    /// <summary>Path of the document it was made from.</summary>
    public required string Source { get; init; }

    /// <summary>Kind, number, title, issuer and so on.</summary>
    public required PlanHead Head { get; init; }

    /// <summary>The lines after "Nơi nhận".</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Every unit that has a heading, in document order.</summary>
    public required IReadOnlyList<SectionHeading> Sections { get; init; }

    /// <summary>Every place of the plan, in document order.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>Where the units stand in the file they were read from, as far as that is known.</summary>
    public required IReadOnlyDictionary<Place, SourcePosition> Positions { get; init; }

    /// <summary>In document order.</summary>
    public IReadOnlyList<TaskEntry> Tasks { get; internal set; } = [];

    /// <summary>In order of first citation.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Relations that this plan states.</summary>
    public required IReadOnlyList<Relation> Relations { get; init; }

    /// <summary>Relations of other plans of the register to this one, ordered by plan.</summary>
    public IReadOnlyList<IncomingRelation> RelatedFrom { get; internal set; } = [];

    /// <summary>The plans of the register that replace this one as a whole; empty while it is in force.</summary>
    public IEnumerable<PlanEntry> ReplacedBy => PlansThat(RelationType.Replaces);

    /// <summary>The plans of the register that amend this one.</summary>
    public IEnumerable<PlanEntry> AmendedBy => PlansThat(RelationType.Amends);

    /// <summary>Whether another plan of the register replaces it: its tasks are no longer due.</summary>
    public bool IsReplaced => ReplacedBy.Any();

    /// <summary>References within the plan.</summary>
    public required IReadOnlyList<InternalReference> InternalReferences { get; init; }

    /// <summary>In the order of their marks.</summary>
    public required IReadOnlyList<Footnote> Footnotes { get; init; }

    /// <summary>What readers and editors should know, in document order.</summary>
    public IReadOnlyList<Finding> Findings { get; internal set; } = [];

    /// <summary>The document that this plan is, as others would cite it; null without a number.</summary>
    public DocumentId? AsDocument => Head.Number is null ? null : DocumentId.OfNumber(Head.Number, Head.Jurisdiction);

    /// <summary>From when on its recurring deadlines return: the day of signing, else 1 January of the year that an editor knows. Its deadlines do not tell: they may lie far ahead.</summary>
    public DateOnly? Begins => Head.Date ?? FirstDayOf(Head.Year);

    /// <summary>
    /// From when on it is known to hold: the day of signing; else 1 January of the year that an editor knows; else of the first year that any of its deadlines names; null when there is none.
    /// </summary>
    public DateOnly? Known => Begins ?? FirstDayOf(Tasks.SelectMany(task => task.Deadlines).Select(deadline => deadline.Start ?? deadline.End).Min()?.Year);

    /// <summary>How the plan is called in lists: kind and number, or kind and jurisdiction when no number is printed.</summary>
    public string Name => Head.Number is null ? $"{Head.Kind} ({Head.Jurisdiction})" : $"{Head.Kind} số {Head.Number}";

    private IEnumerable<PlanEntry> PlansThat(RelationType type) => RelatedFrom.Where(one => one.Relation.Type == type && one.Relation.At is null).Select(one => one.Plan).Distinct();

    private static DateOnly? FirstDayOf(int? year) => year is >= 1 and <= 9999 ? new DateOnly(year.Value, 1, 1) : null;
}

/// <summary>A unit with a heading.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Heading">The heading without its label.</param>
public sealed record SectionHeading(Place Place, string Heading);

/// <summary>A relation seen from its target.</summary>
/// <param name="Plan">The plan that states it.</param>
/// <param name="Relation">What it states.</param>
public sealed record IncomingRelation(PlanEntry Plan, Relation Relation);
