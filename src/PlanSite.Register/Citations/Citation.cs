using PlanSite.Register.Places;
using PlanSite.Register.Readings;

namespace PlanSite.Register.Citations;

/// <summary>Another document as one plan cites it.</summary>
public sealed record Citation
{
    /// <summary>Canonical number (<c>21-KL/TW</c>); null when the text gives none.</summary>
    public string? Number { get; init; }

    /// <summary>Kết luận, Nghị quyết, …</summary>
    public required string Kind { get; init; }

    /// <summary>The first date printed.</summary>
    public DateOnly? Date => Dates.Count > 0 ? Dates[0] : null;

    /// <summary>Every different date printed, in order of first appearance.</summary>
    public IReadOnlyList<DateOnly> Dates { get; init; } = [];

    /// <summary>The issuing body as printed.</summary>
    public string? Issuer { get; init; }

    /// <summary>What it is about, as printed.</summary>
    public string? Title { get; init; }

    /// <summary>Every place that cites it, in document order.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Other words that stand for it in this plan: short names defined in the text, or its full name when it has no number.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The document's name in the register.</summary>
    public required DocumentId DocumentId { get; init; }

    /// <summary>How it came to be read; null where people wrote or confirmed it.</summary>
    public Reading? Reading { get; init; }
}
