using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Facts;
using PlanSite.Publishing.Standing;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.PlanPages;

/// <summary>What <c>plan.hbs</c> shows.</summary>
internal sealed record PlanModel
{
    public required string Name { get; init; }

    public required Letterhead Letterhead { get; init; }

    /// <summary>Null while it is in force as it was signed.</summary>
    public required StandingModel? Standing { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    public required int Tasks { get; init; }

    /// <summary>Its deadlines as an iCalendar file.</summary>
    public required CalendarLinks Calendar { get; init; }

    /// <summary>All findings, those about the whole plan among them.</summary>
    public required IReadOnlyList<FindingModel> Findings { get; init; }

    /// <summary>What the plan and its tasks state about other documents.</summary>
    public required IReadOnlyList<PlanRelation> Relations { get; init; }

    /// <summary>What other plans of the register state about this one.</summary>
    public required IReadOnlyList<PlanRelation> RelatedFrom { get; init; }

    public required IReadOnlyList<ContentsItem> Contents { get; init; }

    public required IReadOnlyList<UnitModel> Units { get; init; }

    public required IReadOnlyList<NoteModel> Notes { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>The first signer first; empty when none is printed.</summary>
    public required IReadOnlyList<Signature> Signatures { get; init; }

    /// <summary>Its calendar; null without any deadline.</summary>
    public string? DeadlinesHref { get; init; }

    /// <summary>The text for Word.</summary>
    public required string WordHref { get; init; }

    /// <summary>The text as Akoma Ntoso.</summary>
    public required string XmlHref { get; init; }

    /// <summary>Null when the source document is not there.</summary>
    public required string? SourceHref { get; init; }
}
