using PlanSite.Register.Citations;
using PlanSite.Register.Tasks;

namespace PlanSite.Register.Plans;

/// <summary>One plan document: its text in labelled units, and what was read from it.</summary>
public sealed record Plan
{
    /// <summary>The plan's name in the register.</summary>
    public required PlanId Id { get; init; }

    /// <summary>Path of the document it was made from, relative to the folder that holds the content folder, with forward slashes.</summary>
    public required string Source { get; init; }

    /// <summary>Kind, number, title, issuer and so on.</summary>
    public required PlanHead Head { get; init; }

    /// <summary>The lines after "Nơi nhận", without dash and closing punctuation.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>All units in document order; parents come before their children.</summary>
    public required IReadOnlyList<Unit> Units { get; init; }

    /// <summary>In the order of their marks in the text.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>In document order.</summary>
    public IReadOnlyList<PlanTask> Tasks { get; init; } = [];

    /// <summary>Every cited document once, in order of first citation.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>How the plan and its tasks relate to other documents.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>References from one place of the plan to others.</summary>
    public IReadOnlyList<InternalReference> InternalReferences { get; init; } = [];
}
