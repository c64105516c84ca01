using System.Xml;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;

namespace PlanSite.Publishing.Feeds;

/// <summary><c>opensearch.xml</c> (OpenSearch 1.1): lets a browser search the site from its own search field. Its addresses must be absolute, so it needs the base URL.</summary>
internal static class OpenSearchFile
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
    private const int LongestShortName = 16;
    private const int LongestLongName = 48;

    /// <summary>Writes the file; nothing without a base URL.</summary>
    public static void Write(SiteInput input, OutputFolder output)
    {
        if (input.Settings.BaseUrl is not { } site) return;
        var title = input.Settings.Title;
        XmlFile.Write(output, SiteUrls.OpenSearch, xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            Element(xml, "ShortName", title.Length <= LongestShortName ? title : input.Words.Of("opensearch.short-name"));
            Element(xml, "LongName", title.Length <= LongestLongName ? title : Excerpt.Of(title, LongestLongName - 1));
            Element(xml, "Description", input.Settings.Description ?? title);
            Url(xml, "text/html", null, new Uri(site, SiteUrls.Search).AbsoluteUri + "?q={searchTerms}");
            Url(xml, "application/opensearchdescription+xml", "self", new Uri(site, SiteUrls.OpenSearch).AbsoluteUri);
            Element(xml, "Image", new Uri(site, "assets/icon.svg").AbsoluteUri);
            Element(xml, "Language", input.Settings.Language);
            Element(xml, "InputEncoding", "UTF-8");
            Element(xml, "OutputEncoding", "UTF-8");
            xml.WriteEndElement();
        });
    }

    private static void Url(XmlWriter xml, string type, string? relation, string template)
    {
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", type);
        if (relation is not null) xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("template", template);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlFile.Clean(text));
}
