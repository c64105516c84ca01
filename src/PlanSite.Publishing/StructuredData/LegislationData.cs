using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PlanSite.Publishing.Data;
using PlanSite.Publishing.Html;
using PlanSite.Publishing.Sources;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Citations;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.StructuredData;

/// <summary>A plan as <c>Legislation</c> of schema.org, in JSON-LD for the head of its page.</summary>
/// <remarks>
/// It is data and no script: browsers neither run it nor hold it against a content security policy without inline scripts.
/// What the document does not print is left out. Without a base URL addresses are relative to the page.
/// </remarks>
internal sealed class LegislationData(SiteInput input)
{
    // Nothing in the text can end the element, whatever it says: "<", ">" and "&" are written as numbers.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON as content of a script element.</summary>
    public SafeHtml Of(PlanEntry plan)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            Write(json, plan, PageLinks.For(SiteUrls.Plan(plan.Id)));
            json.WriteEndObject();
        }
        var writer = new HtmlWriter();
        writer.Json(System.Text.Encoding.UTF8.GetString(memory.ToArray()));
        return writer.ToHtml();
    }

    private void Write(Utf8JsonWriter json, PlanEntry plan, PageLinks links)
    {
        var head = plan.Head;
        json.WriteString("@type", "Legislation");
        json.WriteString("@id", Address(SiteUrls.Plan(plan.Id), links));
        json.WriteString("url", Address(SiteUrls.Plan(plan.Id), links));
        json.WriteString("name", $"{plan.Name} {head.Title}");
        json.WriteString("legislationType", head.Kind);
        if (head.Number is { } number) json.WriteString("legislationIdentifier", number);
        if (head.Date is { } date) json.WriteString("legislationDate", JsonFile.Day(date));
        if (head.Issuer is { } issuer) Named(json, "legislationPassedBy", "Organization", issuer);
        Named(json, "legislationJurisdiction", "AdministrativeArea", head.Jurisdiction);
        json.WriteList("legislationResponsible", head.Signatures.Where(signature => signature.Signer is not null), Signer);
        if (plan.RelatedFrom.Any(incoming => incoming.Relation is { Type: RelationType.Replaces, At: null })) json.WriteString("legislationLegalForce", "https://schema.org/NotInForce");
        Relations(json, "legislationRepeals", plan, RelationType.Replaces, links);
        Relations(json, "legislationChanges", plan, RelationType.Amends, links);
        Relations(json, "legislationApplies", plan, RelationType.CarriesOut, links);
        Relations(json, "isBasedOn", plan, RelationType.BasedOn, links);
        json.WriteString("inLanguage", "vi");
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "WebSite");
        json.WriteString("name", input.Settings.Title);
        json.WriteString("url", Address(SiteUrls.Home, links));
        json.WriteEndObject();
        json.WriteList("encoding", Encodings(plan), (writer, file) => Encoding(writer, file, links));
    }

    private void Relations(Utf8JsonWriter json, string property, PlanEntry plan, RelationType type, PageLinks links)
    {
        var documents = plan.Relations.Where(relation => relation.Type == type && relation.At is null).Select(relation => input.Register.Find(relation.DocumentId)).OfType<DocumentEntry>().Distinct().ToList();
        if (documents.Count > 0) json.WriteList(property, documents, (writer, document) => Document(writer, document, links));
    }

    private void Document(Utf8JsonWriter json, DocumentEntry document, PageLinks links)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Legislation");
        json.WriteString("name", document.Name);
        if (document.Number is { } number) json.WriteString("legislationIdentifier", number);
        json.WriteString("url", Address(document.Plan is { } plan ? SiteUrls.Plan(plan.Id) : SiteUrls.Document(document.Id), links));
        json.WriteEndObject();
    }

    private IEnumerable<(string Type, string Url)> Encodings(PlanEntry plan)
    {
        yield return ("application/akn+xml", SiteUrls.PlanXml(plan.Id));
        yield return ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", SiteUrls.PlanWord(plan.Id));
        if (SourceFiles.UrlOf(input, plan) is { } source && SourceFiles.MediaTypeOf(source) is { } type) yield return (type, source);
    }

    private void Encoding(Utf8JsonWriter json, (string Type, string Url) file, PageLinks links)
    {
        json.WriteStartObject();
        json.WriteString("@type", "LegislationObject");
        json.WriteString("encodingFormat", file.Type);
        json.WriteString("contentUrl", Address(file.Url, links));
        json.WriteEndObject();
    }

    private static void Signer(Utf8JsonWriter json, Register.Plans.Signature signature)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Person");
        json.WriteString("name", signature.Signer);
        if (signature.Position is { } position) json.WriteString("jobTitle", position);
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private string Address(string url, PageLinks links) => input.Settings.BaseUrl is { } site ? new Uri(site, url).AbsoluteUri : links.To(url);
}
