using System.Xml.Linq;

namespace PlanSite.Import.Documents.Word;

/// <summary>The lists of a document by their id (<c>w:num</c>).</summary>
internal sealed class WordLists(XElement part, StyleSheet styles)
{
    // A list points to a style that points to a list; a second step is a ring.
    private const int MostSteps = 4;

    private readonly Dictionary<string, XElement> instances = ById(part, "num", "numId");
    private readonly Dictionary<string, XElement> definitions = ById(part, "abstractNum", "abstractNumId");
    private readonly Dictionary<string, WordList?> read = new(StringComparer.Ordinal);

    /// <summary>The list of this id; null when there is none ("0" takes a paragraph out of its style's list).</summary>
    public WordList? Find(string id)
    {
        if (!read.TryGetValue(id, out var list)) read[id] = list = Read(id);
        return list;
    }

    private WordList? Read(string id)
    {
        if (!instances.TryGetValue(id, out var instance) || DefinitionOf(instance) is not { } definition) return null;
        var levels = new ListLevel?[ListLevel.Count];
        var restarts = new int?[ListLevel.Count];
        foreach (var level in definition.Elements(W.Name("lvl"))) Put(level, levels);
        foreach (var change in instance.Elements(W.Name("lvlOverride")))
        {
            if (change.Element(W.Name("lvl")) is { } level) Put(level, levels);
            if (ListLevel.Index(change.AttributeOf("ilvl")) is { } index) restarts[index] = change.NumberOf("startOverride", 0, short.MaxValue);
        }
        return new WordList(definition.AttributeOf("abstractNumId") ?? "", levels, restarts);
    }

    private static void Put(XElement level, ListLevel?[] levels)
    {
        if (ListLevel.Index(level.AttributeOf("ilvl")) is { } index) levels[index] = ListLevel.Of(level);
    }

    private XElement? DefinitionOf(XElement instance)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (instance.ValueOf("abstractNumId") is not { } id || !definitions.TryGetValue(id, out var definition)) return null;
            if (definition.ValueOf("numStyleLink") is not { } style) return definition;
            var list = styles.Chain(style).Select(one => one.Element(W.ParagraphProperties)?.Element(W.ListProperties).ValueOf("numId")).FirstOrDefault(one => one is not null);
            if (list is null || !instances.TryGetValue(list, out var next)) return null;
            instance = next;
        }
        return null;
    }

    private static Dictionary<string, XElement> ById(XElement part, string element, string id)
    {
        var byId = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var one in part.Elements(W.Name(element)))
            if (one.AttributeOf(id) is { } key) byId.TryAdd(key, one);
        return byId;
    }
}
