namespace PlanSite.Register.Plans;

/// <summary>One signature below a plan; each part null when not printed.</summary>
public sealed record Signature
{
    /// <summary>Name of the signer.</summary>
    public string? Signer { get; init; }

    /// <summary>Position of the signer as printed (CHỦ TỊCH).</summary>
    public string? Position { get; init; }

    /// <summary>The office for whose holder another signs, as printed with its letters (KT. CHỦ TỊCH, TL. BỘ TRƯỞNG).</summary>
    public string? SignedFor { get; init; }

    /// <summary>The body in whose name it is signed, without T/M (ỦY BAN NHÂN DÂN).</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The body whose head signs, where its name stands above the position without T/M (SỞ Y TẾ).</summary>
    public string? Body { get; init; }
}
