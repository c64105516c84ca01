using PlanSite.Import.Lines;

namespace PlanSite.Import.Outline;

/// <summary>A document cut into its parts, each in document order.</summary>
internal sealed record DocumentParts
{
    /// <summary>Above the kind: issuing bodies, number, place and date.</summary>
    public required IReadOnlyList<TextLine> Letterhead { get; init; }

    /// <summary>Kế hoạch, Chương trình hành động, … in running-text spelling.</summary>
    public required string Kind { get; init; }

    /// <summary>What the plan is about, below the kind.</summary>
    public required IReadOnlyList<TextLine> Title { get; init; }

    /// <summary>Below the kind, in capitals: the body that issues the plan ("CỦA BAN THƯỜNG VỤ TỈNH ỦY").</summary>
    public required IReadOnlyList<TextLine> IssuerLines { get; init; }

    /// <summary>"Kính gửi: …" and the list below it, between the title and the text.</summary>
    public IReadOnlyList<TextLine> Addressees { get; init; } = [];

    /// <summary>Preamble, sections and appendices.</summary>
    public required IReadOnlyList<TextLine> Body { get; init; }

    /// <summary>Signature and recipients.</summary>
    public required IReadOnlyList<TextLine> Closing { get; init; }
}
