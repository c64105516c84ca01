using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Settings;

namespace PlanSite.Publishing.Feeds;

/// <summary>Writes feeds in Atom (RFC 4287), the newest entries first.</summary>
/// <remarks>
/// An id must be an absolute IRI that never changes: an address where the base URL is known, else a URN made from what the entry stands for.
/// Without a base URL the links are relative to the feed. "updated" follows from the content and from what earlier builds saw, never from the clock.
/// </remarks>
internal sealed class AtomFile(SiteSettings settings, OutputFolder output)
{
    /// <summary>How many entries a feed has at most.</summary>
    public const int MaxEntries = 100;

    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string IndexPage = "index.html";

    /// <summary>Writes one feed with the newest of the entries; of one day they stand in the order of their keys.</summary>
    public void Write(FeedHead head, IEnumerable<FeedEntry> entries)
    {
        var newest = entries.OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Key, StringComparer.Ordinal).Take(MaxEntries).ToList();
        var links = PageLinks.For(head.Url);
        XmlFile.Write(output, head.Url, xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, settings.Language);
            WriteHead(xml, head, links, newest.Count > 0 ? newest[0].Updated : new DateOnly(1970, 1, 1));
            foreach (var entry in newest) WriteEntry(xml, entry, links);
            xml.WriteEndElement();
        });
    }

    private void WriteHead(XmlWriter xml, FeedHead head, PageLinks links, DateOnly updated)
    {
        Element(xml, "id", IdOf(Address(head.Page)));
        Element(xml, "title", head.Title);
        if (head.Subtitle is { } subtitle) Element(xml, "subtitle", subtitle);
        Element(xml, "updated", Moment(updated));
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", settings.Title);
        xml.WriteEndElement();
        if (settings.BaseUrl is { } site) Link(xml, "self", new Uri(site, head.Url).AbsoluteUri);
        Link(xml, "alternate", HrefOf(head.Page, links));
        Element(xml, "generator", "PlanSite");
    }

    private void WriteEntry(XmlWriter xml, FeedEntry entry, PageLinks links)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", IdOf(Address(entry.Key)));
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Moment(entry.Updated));
        Link(xml, "alternate", HrefOf(entry.Url, links));
        if (entry.Related is { } related) Link(xml, "related", HrefOf(related, links));
        foreach (var category in entry.Categories) Category(xml, category);
        Element(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private string HrefOf(string url, PageLinks links) => settings.BaseUrl is { } site ? new Uri(site, Address(url)).AbsoluteUri : links.To(url);

    // On a server the folder is the page's address.
    private static string Address(string url)
    {
        var page = url.Split('#')[0];
        var isIndex = page == IndexPage || page.EndsWith("/" + IndexPage, StringComparison.Ordinal);
        return isIndex ? page[..^IndexPage.Length] + url[page.Length..] : url;
    }

    // RFC 9562 version 8: a UUID whose bits we choose, here from a hash of what the id stands for.
    private string IdOf(string address)
    {
        if (settings.BaseUrl is { } site) return new Uri(site, address).AbsoluteUri;
        var bits = SHA256.HashData(Encoding.UTF8.GetBytes($"plansite:{(address.Length > 0 ? address : settings.Title)}")).AsSpan(0, 16);
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
