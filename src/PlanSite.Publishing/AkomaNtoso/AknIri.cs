using System.Globalization;
using PlanSite.Publishing.Feeds;
using PlanSite.Register.Linking;
using PlanSite.Register.Plans;
using PlanSite.Vietnamese;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>IRIs of documents by the Akoma Ntoso naming convention: <c>/akn/vn/doc/ke-hoach/tra-vinh/2022-10-05/66-kh-ubnd</c>.</summary>
/// <remarks>
/// The parts are country, type, kind, jurisdiction (of documents that count within one), date and number. The convention wants a date of every document:
/// a plan that prints none has the year of <see cref="PlanDay"/>, a cited document whose date nobody prints has none in its IRI.
/// </remarks>
internal static class AknIri
{
    public const string Language = "vie";

    private const string Country = "/akn/vn";

    private static readonly string[] Acts = ["luat", "bo-luat", "hien-phap", "phap-lenh", "nghi-dinh", "thong-tu"];

    /// <summary>A plan as a work, in whatever version and language.</summary>
    public static string Work(PlanEntry plan) => $"{Country}/doc/{Kind(plan.Head.Kind)}/{plan.Id.Jurisdiction}/{Date(plan)}/{plan.Id.Document}";

    /// <summary>The text as it was signed, in Vietnamese.</summary>
    public static string Expression(PlanEntry plan) => $"{Work(plan)}/{Language}@{Date(plan)}";

    /// <summary>A cited document: the plan of the register that it is, or its kind, date and id.</summary>
    public static string Work(DocumentEntry document)
    {
        if (document.Plan is { } plan) return Work(plan);
        var kind = Kind(document.Kind);
        var parts = document.Id.ToString().Split('/');
        var area = parts.Length > 1 ? parts[0] + "/" : "";
        var date = document.Date is { } day ? Iso(day) + "/" : "";
        return $"{Country}/{(Acts.Contains(kind, StringComparer.Ordinal) ? "act" : "doc")}/{kind}/{area}{date}{parts[^1]}";
    }

    /// <summary>The kind of a document as a part of IRIs.</summary>
    public static string Kind(string kind) => Slug.From(kind) is { Length: > 0 } slug ? slug : "van-ban";

    /// <summary>A person, organization or role of the ontology.</summary>
    public static string Ontology(string sort, PlanId plan, string name) => $"/akn/ontology/{sort}/vn/{plan.Jurisdiction}/{Slug.From(name)}";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Date(PlanEntry plan) => plan.Head.Date is { } date ? Iso(date) : PlanDay.Of(plan).Year.ToString("0000", CultureInfo.InvariantCulture);
}
