namespace PlanSite.Import.Head;

/// <summary>What the end of a document prints.</summary>
internal sealed record Closing
{
    /// <summary>Without dash and closing punctuation.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>The body signed for, without T/M.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The office for whose holder another signs, with its letters ("KT. CHỦ TỊCH").</summary>
    public string? SignedFor { get; init; }

    /// <summary>Of the signer, as printed, in capitals.</summary>
    public string? Position { get; init; }

    public string? Signer { get; init; }
}
