using PlanSite.Vietnamese;

namespace PlanSite.Register.Agencies;

/// <summary>The name of an agency in the register: jurisdiction and agency, both ASCII slugs (<c>tra-vinh/so-noi-vu</c>).</summary>
public readonly record struct AgencyId : IComparable<AgencyId>
{
    private readonly string? text;

    private AgencyId(string text) => this.text = text;

    /// <summary>The page of the agency, relative to the root of the site, with a closing slash.</summary>
    public string Url => $"co-quan/{this}/";

    /// <summary>The id that an agency of this name gets.</summary>
    public static AgencyId Of(string jurisdiction, string name) => new($"{Slug.From(jurisdiction)}/{Slug.From(name)}");

    /// <summary>Reads an id; false unless it is two slugs joined by "/".</summary>
    public static bool TryParse(string? text, out AgencyId id)
    {
        var parts = text?.Split('/') ?? [];
        var valid = parts.Length == 2 && parts.All(part => part.Length > 0 && part == Slug.From(part));
        id = valid ? new AgencyId(text!) : default;
        return valid;
    }

    /// <summary>Ordinal order of the ids.</summary>
    public int CompareTo(AgencyId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The id, as in data files.</summary>
    public override string ToString() => text ?? "";
}
