using PlanSite.Register.Agencies;
using PlanSite.Register.Readings;

namespace PlanSite.Register.Plans;

/// <summary>The head of a plan. What the document does not print is null, never guessed.</summary>
public sealed record PlanHead
{
    /// <summary>Kế hoạch, Chương trình hành động, …</summary>
    public required string Kind { get; init; }

    /// <summary>Number and code as printed without stray spaces (<c>66/KH-UBND</c>).</summary>
    public string? Number { get; init; }

    /// <summary>The body that issues the plan, as it calls itself (Ban Thường vụ Tỉnh ủy).</summary>
    public string? Issuer { get; init; }

    /// <summary>The province or other area within which agencies are known (Trà Vinh).</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The district, commune, ministry, department, school or hospital whose own bodies the plan calls by short names ("Phòng Nội vụ"); null where it has none.</summary>
    public string? Authority { get; init; }

    /// <summary>Where the agencies that the plan names are known.</summary>
    public AgencyScope Scope => new(Jurisdiction, Authority);

    /// <summary>The day of signing.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The year of the plan where no full date is printed but an editor knows it.</summary>
    public int? Year { get; init; }

    /// <summary>The day on which an editor last changed what is published of the plan; null where nobody wrote it down. Never from the document.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The trích yếu: what the plan is about, without its kind.</summary>
    public required string Title { get; init; }

    /// <summary>Name of the signer.</summary>
    public string? Signer { get; init; }

    /// <summary>Position of the signer as printed (CHỦ TỊCH).</summary>
    public string? SignerPosition { get; init; }

    /// <summary>The office for whose holder another signs, as printed with its letters (KT. CHỦ TỊCH, TL. BỘ TRƯỞNG).</summary>
    public string? SignedFor { get; init; }

    /// <summary>The body in whose name it is signed, without T/M (ỦY BAN NHÂN DÂN).</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The body whose head signs, where its name stands above the position without T/M (SỞ Y TẾ).</summary>
    public string? SignerBody { get; init; }

    /// <summary>Who signs besides the first, of a plan of several bodies, in the order printed.</summary>
    public IReadOnlyList<Signature> Cosigners { get; init; } = [];

    /// <summary>Everything printed about who signs; without a first one that has no part.</summary>
    public IEnumerable<Signature> Signatures
    {
        get
        {
            var first = new Signature { Signer = Signer, Position = SignerPosition, SignedFor = SignedFor, OnBehalfOf = OnBehalfOf, Body = SignerBody };
            return first == new Signature() ? Cosigners : Cosigners.Prepend(first);
        }
    }

    /// <summary>Names of the fields that an editor entered from elsewhere because the document does not print them.</summary>
    public IReadOnlyList<string> FromEditor { get; init; } = [];

    /// <summary>How fields came to be read, by the names that <see cref="FromEditor"/> uses; fields that people wrote or confirmed are not in it.</summary>
    public IReadOnlyDictionary<string, Reading> Readings { get; init; } = new Dictionary<string, Reading>();
}
