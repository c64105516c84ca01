using PlanSite.Register.Citations;

namespace PlanSite.Register.Linking;

/// <summary>A cited document with all that cites it.</summary>
public sealed class DocumentEntry
{
    /// <summary>The document's name in the register.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>Canonical number; null for a document known by name.</summary>
    public required string? Number { get; init; }

    /// <summary>Kết luận, Nghị quyết, … as most plans print it.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about: the longest title any plan prints; null when none does.</summary>
    public required string? Title { get; init; }

    /// <summary>The issuing body as most plans print it.</summary>
    public required string? Issuer { get; init; }

    /// <summary>The date most plans print.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Who cites it where, in register order.</summary>
    public required IReadOnlyList<Citing> CitedBy { get; init; }

    /// <summary>Plans and tasks that relate to it, in register order.</summary>
    public required IReadOnlyList<IncomingRelation> Relations { get; init; }

    /// <summary>Where plans disagree about it.</summary>
    public required IReadOnlyList<CitationConflict> Conflicts { get; init; }

    /// <summary>The plan of the register that is this document; null when it is not published here.</summary>
    public required PlanEntry? Plan { get; init; }

    /// <summary>How it is called in lists: kind and number, or its name.</summary>
    public string Name => (Number, CitedBy[0].Citation.Names) switch
    {
        ({ } number, _) => $"{Kind} số {number}",
        (null, [var name, ..]) => name,
        _ => $"{Kind} {Title ?? Issuer}".TrimEnd(),
    };
}

/// <summary>One plan's citation of a document.</summary>
/// <param name="Plan">The citing plan.</param>
/// <param name="Citation">What it prints and where.</param>
public sealed record Citing(PlanEntry Plan, Citation Citation);

/// <summary>A field that plans print differently.</summary>
/// <param name="Field"><c>date</c>, <c>issuer</c> or <c>title</c>.</param>
/// <param name="Readings">Every different value with the plans that print it, the most frequent first. Spellings of one value are one reading.</param>
public sealed record CitationConflict(string Field, IReadOnlyList<CitationReading> Readings);

/// <summary>One of several values.</summary>
/// <param name="Value">As printed; dates as YYYY-MM-DD.</param>
/// <param name="Plans">The plans that print it.</param>
public sealed record CitationReading(string Value, IReadOnlyList<PlanEntry> Plans);
