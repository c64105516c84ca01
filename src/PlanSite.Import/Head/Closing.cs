using PlanSite.Register.Plans;

namespace PlanSite.Import.Head;

/// <summary>What the end of a document prints.</summary>
internal sealed record Closing
{
    /// <summary>Without dash and closing punctuation.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>From left to right and from above; empty where nobody signs.</summary>
    public required IReadOnlyList<Signature> Signatures { get; init; }
}
