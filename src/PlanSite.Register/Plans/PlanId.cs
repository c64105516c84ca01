using PlanSite.Vietnamese;

namespace PlanSite.Register.Plans;

/// <summary>The name of a plan in the register: jurisdiction and document, both ASCII slugs (<c>tra-vinh/66-kh-ubnd</c>). It is also the plan's folder in the content.</summary>
public readonly record struct PlanId : IComparable<PlanId>
{
    private readonly string? text;

    private PlanId(string text) => this.text = text;

    /// <summary>The slug of the jurisdiction.</summary>
    public string Jurisdiction => ToString().Split('/')[0];

    /// <summary>The slug of the document within its jurisdiction.</summary>
    public string Document => ToString().Split('/')[1];

    /// <summary>The page of the plan, relative to the root of the site, with a closing slash.</summary>
    public string Url => $"ke-hoach/{this}/";

    /// <summary>The id of a plan with a printed number or, where none is printed, another short name.</summary>
    public static PlanId Of(string jurisdiction, string document) => new($"{Slug.From(jurisdiction)}/{Slug.From(document)}");

    /// <summary>Reads an id; false unless it is two slugs joined by "/".</summary>
    public static bool TryParse(string? text, out PlanId id)
    {
        var parts = text?.Split('/') ?? [];
        var valid = parts.Length == 2 && parts.All(part => part.Length > 0 && part == Slug.From(part));
        id = valid ? new PlanId(text!) : default;
        return valid;
    }

    /// <summary>Ordinal order of the ids.</summary>
    public int CompareTo(PlanId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The id, as in data files.</summary>
    public override string ToString() => text ?? "";
}
