using System.Xml.Linq;

namespace PlanSite.Import.Documents.Word;

/// <summary>The styles of a document.</summary>
internal sealed class StyleSheet
{
    // Word's own styles build on four others at most; a longer chain is an attack, a ring is one too.
    private const int LongestChain = 32;

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);

    public StyleSheet(XElement part)
    {
        foreach (var style in part.Elements(W.Name("style")))
            if (style.AttributeOf("styleId") is { } id) styles.TryAdd(id, style);
        DefaultParagraph = styles.Values.FirstOrDefault(style => style.AttributeOf("type") == "paragraph" && style.AttributeOf("default") is "1" or "true" or "on").AttributeOf("styleId");
        DefaultRun = part.Element(W.Name("docDefaults"))?.Element(W.Name("rPrDefault"))?.Element(W.RunProperties);
    }

    /// <summary>The style of paragraphs that name none.</summary>
    public string? DefaultParagraph { get; }

    /// <summary>What holds for every run.</summary>
    public XElement? DefaultRun { get; }

    /// <summary>A style and those it builds on, the nearest first.</summary>
    public IReadOnlyList<XElement> Chain(string? id)
    {
        var chain = new List<XElement>();
        while (id is not null && chain.Count < LongestChain && styles.TryGetValue(id, out var style) && !chain.Contains(style))
        {
            chain.Add(style);
            id = style.ValueOf("basedOn");
        }
        return chain;
    }
}
