using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using PlanSite.Publishing.Sources;
using PlanSite.Register.Linking;
using PlanSite.Register.Settings;

namespace PlanSite.Publishing.Feeds;

/// <summary><c>feed.xml</c>: the newest plans as Atom (RFC 4287), the newest first.</summary>
/// <remarks>
/// An id must be an absolute IRI that never changes: the page's URL where the base URL is known, else a URN made from the plan's id.
/// Without a base URL the links are relative to the feed. "updated" is the day of the plan (<see cref="PlanDay"/>), not of the build.
/// </remarks>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int MaxEntries = 100;

    public static void Write(SiteInput input, OutputFolder output)
    {
        var newest = input.Register.Plans.OrderByDescending(PlanDay.Of).ThenBy(plan => plan.Id).Take(MaxEntries).ToList();
        XmlFile.Write(output, "feed.xml", xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, input.Settings.Language);
            WriteHead(xml, input.Settings, newest);
            foreach (var plan in newest) WriteEntry(xml, input, plan);
            xml.WriteEndElement();
        });
    }

    private static void WriteHead(XmlWriter xml, SiteSettings settings, List<PlanEntry> newest)
    {
        Element(xml, "id", IdOf(settings, ""));
        Element(xml, "title", settings.Title);
        if (settings.Description is { } description) Element(xml, "subtitle", description);
        Element(xml, "updated", Moment(newest.Count > 0 ? PlanDay.Of(newest[0]) : new DateOnly(1970, 1, 1)));
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", settings.Title);
        xml.WriteEndElement();
        if (settings.BaseUrl is { } site) Link(xml, "self", new Uri(site, "feed.xml").AbsoluteUri);
        Link(xml, "alternate", settings.BaseUrl?.AbsoluteUri ?? "index.html");
        Element(xml, "generator", "PlanSite");
    }

    private static void WriteEntry(XmlWriter xml, SiteInput input, PlanEntry plan)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", IdOf(input.Settings, plan.Id.Url));
        Element(xml, "title", $"{plan.Name} {plan.Head.Title}");
        Element(xml, "updated", Moment(PlanDay.Of(plan)));
        Link(xml, "alternate", Resolve(input.Settings, plan.Id.Url) ?? plan.Id.Url + "index.html");
        if (SourceFiles.UrlOf(input, plan) is { } source) Link(xml, "related", Resolve(input.Settings, source) ?? source);
        Category(xml, plan.Head.Jurisdiction);
        Category(xml, plan.Head.Kind);
        Element(xml, "summary", Summary(plan, input));
        xml.WriteEndElement();
    }

    private static string Summary(PlanEntry plan, SiteInput input)
    {
        var issuer = plan.Head.Issuer is { } body ? $"{body}, " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{issuer}{plan.Head.Jurisdiction}: {plan.Tasks.Count} {input.Words.Of("feed.tasks")}");
    }

    private static string? Resolve(SiteSettings settings, string url) => settings.BaseUrl is { } site ? new Uri(site, url).AbsoluteUri : null;

    // RFC 9562 version 8: a UUID whose bits we choose, here from a hash of what the id stands for.
    private static string IdOf(SiteSettings settings, string url)
    {
        if (Resolve(settings, url) is { } absolute) return absolute;
        var bits = SHA256.HashData(Encoding.UTF8.GetBytes($"plansite:{(url.Length > 0 ? url : settings.Title)}")).AsSpan(0, 16);
        bits[6] = (byte)(0x80 | (bits[6] & 0x0F));
        bits[8] = (byte)(0x80 | (bits[8] & 0x3F));
        return $"urn:uuid:{new Guid(bits, bigEndian: true)}";
    }

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlFile.Clean(text));

    private static void Category(XmlWriter xml, string term)
    {
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", XmlFile.Clean(term));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string target)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", target);
        xml.WriteEndElement();
    }
}
