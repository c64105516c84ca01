using System.Security.Cryptography;
using System.Text;
using PlanSite.Vietnamese;

namespace PlanSite.Register.Citations;

/// <summary>The name of a cited document in the register: <c>21-kl-tw</c> for a Central one, <c>tra-vinh/49-kh-tu</c> for one of a jurisdiction.</summary>
public readonly record struct DocumentId : IComparable<DocumentId>
{
    private const int LongestName = 12;

    private readonly string? text;

    private DocumentId(string text) => this.text = text;

    /// <summary>The page of the document, relative to the root of the site, with a closing slash.</summary>
    public string Url => $"van-ban/{this}/";

    /// <summary>The id of a numbered document. A number whose issuer is provincial ("…/TU", "…-UBND") counts within the citing plan's jurisdiction.</summary>
    public static DocumentId OfNumber(string number, string jurisdiction) =>
        DocumentNumber.IsLocal(number) ? new($"{Slug.From(jurisdiction)}/{Slug.From(number)}") : new(Slug.From(number));

    /// <summary>The id of a document that is known by name only; null jurisdiction for a Central one.</summary>
    public static DocumentId OfName(string name, string? jurisdiction)
    {
        var slug = Shorten(Slug.From(name));
        return jurisdiction is null ? new(slug) : new($"{Slug.From(jurisdiction)}/{slug}");
    }

    /// <summary>Reads an id; false unless it is one or two slugs joined by "/".</summary>
    public static bool TryParse(string? text, out DocumentId id)
    {
        var parts = text?.Split('/') ?? [];
        var valid = parts.Length is 1 or 2 && parts.All(part => part.Length > 0 && part == Slug.From(part));
        id = valid ? new DocumentId(text!) : default;
        return valid;
    }

    /// <summary>Ordinal order of the ids.</summary>
    public int CompareTo(DocumentId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The id, as in data files.</summary>
    public override string ToString() => text ?? "";

    // Folder names have limits on every system. What is cut off may be all that tells two documents apart ("… 2021 - 2030"), so it leaves a mark.
    private static string Shorten(string slug)
    {
        var words = slug.Split('-');
        if (words.Length <= LongestName) return slug;
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(slug)))[..6];
        return $"{string.Join('-', words.Take(LongestName))}-{mark}";
    }
}
