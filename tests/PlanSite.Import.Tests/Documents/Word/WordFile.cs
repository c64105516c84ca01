using System.IO.Compression;
using System.Text;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Tests.Documents.Word;

/// <summary>A Word document made of the XML of its parts.</summary>
internal sealed record WordFile(string Body)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public string Styles { get; init; } = "";

    public string Numbering { get; init; } = "";

    public string Footnotes { get; init; } = "";

    public string Endnotes { get; init; } = "";

    public string Header { get; init; } = "";

    public string Footer { get; init; } = "";

    public string Namespace { get; init; } = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public SourceDocument Document => new("in/plan.docx", Zip([.. Parts()]));

    public IReadOnlyList<TextLine> Lines => Document.Lines();

    /// <summary>A paragraph with this text.</summary>
    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    /// <summary>A run with this text.</summary>
    public static string R(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>A paragraph of a list.</summary>
    public static string Item(string text, int level = 0, int list = 1) =>
        P(text, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return stream.ToArray();
    }

    public IEnumerable<(string Name, string Text)> Parts()
    {
        var extra = new (string Name, string Root, string Text)[] { ("styles", "styles", Styles), ("numbering", "numbering", Numbering), ("footnotes", "footnotes", Footnotes), ("endnotes", "endnotes", Endnotes), ("header", "hdr", Header), ("footer", "ftr", Footer) }
            .Where(part => part.Text.Length > 0).ToList();
        yield return ("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="{Word}.document.main+xml"/>{string.Concat(extra.Select(part => $"""<Override PartName="/word/{part.Name}.xml" ContentType="{Word}.{part.Name}+xml"/>"""))}</Types>
            """);
        yield return ("_rels/.rels", Links(("officeDocument", "word/document.xml")));
        yield return ("word/_rels/document.xml.rels", Links([.. extra.Select(part => (part.Name, part.Name + ".xml"))]));
        yield return ("word/document.xml", Root("document", $"<w:body>{Body}</w:body>"));
        foreach (var part in extra) yield return ($"word/{part.Name}.xml", Root(part.Root, part.Text));
    }

    private static string Links(params (string Type, string Target)[] links) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(links.Select((link, i) => $"""<Relationship Id="r{i}" Type="{Office}/{link.Type}" Target="{link.Target}"/>"""))}</Relationships>""";

    private string Root(string name, string content) => $"""
        <w:{name} xmlns:w="{Namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">{content}</w:{name}>
        """;
}
