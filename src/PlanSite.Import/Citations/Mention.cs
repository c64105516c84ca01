using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>One place of a text where a document is named.</summary>
internal sealed record Mention
{
    /// <summary>Offset of the kind word, or of the number where no kind stands before it.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after number, date and issuer, before the title.</summary>
    public required int End { get; init; }

    /// <summary>Kết luận, Nghị quyết, …</summary>
    public required string Kind { get; init; }

    /// <summary>Whether the kind was printed and not taken from the code in the number.</summary>
    public bool IsKindPrinted { get; init; } = true;

    /// <summary>Canonical number; null when none is printed.</summary>
    public string? Number { get; init; }

    /// <summary>The words that name an unnumbered document, or that stand for one defined earlier; null for numbered ones.</summary>
    public string? Name { get; init; }

    public DateOnly? Date { get; init; }

    public string? Issuer { get; init; }

    public string? Title { get; init; }

    /// <summary>Where the title stands; empty at <see cref="End"/> when there is none. What is named within it is named by the title, not by the plan.</summary>
    public (int Start, int End) TitleSpan { get; init; }

    /// <summary>The document.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>Whether an offset lies in the title of this document.</summary>
    public bool HasInTitle(int offset) => offset >= TitleSpan.Start && offset < TitleSpan.End;
}
