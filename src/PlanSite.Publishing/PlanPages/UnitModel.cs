using PlanSite.Publishing.Html;

namespace PlanSite.Publishing.PlanPages;

/// <summary>A unit of the text as <c>unit.hbs</c> shows it.</summary>
internal sealed record UnitModel
{
    public required string Anchor { get; init; }

    /// <summary>The place in words, for the permalink's name.</summary>
    public required string Place { get; init; }

    /// <summary>How deep it stands, 1 to 6; decides the indent.</summary>
    public required int Depth { get; init; }

    /// <summary>Level of the heading element, 2 to 6.</summary>
    public required int HeadingLevel { get; init; }

    /// <summary>The label as printed; empty for none.</summary>
    public required string Label { get; init; }

    /// <summary>Null when the unit starts with its text.</summary>
    public required SafeHtml? Heading { get; init; }

    /// <summary>The first paragraph when there is no heading, which then bears the label; null otherwise.</summary>
    public required SafeHtml? Lead { get; init; }

    /// <summary>The paragraphs below heading or lead.</summary>
    public required IReadOnlyList<SafeHtml> Paragraphs { get; init; }

    /// <summary>What the other columns say of a row of a table.</summary>
    public required IReadOnlyList<CellModel> Cells { get; init; }

    /// <summary>Null when the unit is no task.</summary>
    public required TaskModel? Task { get; init; }

    /// <summary>Documents it cites in words that could not be found in its text.</summary>
    public required IReadOnlyList<DocumentLink> Documents { get; init; }

    /// <summary>Other places it refers to, where it names several.</summary>
    public required IReadOnlyList<PlaceLink> RefersTo { get; init; }

    /// <summary>Other places that refer to it.</summary>
    public required IReadOnlyList<PlaceLink> ReferredFrom { get; init; }

    /// <summary>What a reader should know about this place.</summary>
    public required IReadOnlyList<FindingModel> Findings { get; init; }
}
