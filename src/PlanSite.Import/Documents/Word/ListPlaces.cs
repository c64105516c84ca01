using System.Xml.Linq;

namespace PlanSite.Import.Documents.Word;

/// <summary>Finds the list and the level that a paragraph belongs to, by itself or by its style.</summary>
internal sealed class ListPlaces(WordLists lists, StyleSheet styles)
{
    /// <summary>The list and the level, from 0; null when it belongs to none.</summary>
    public (WordList List, int Level)? Of(XElement? properties)
    {
        var own = properties?.Element(W.ListProperties);
        var chain = styles.Chain(properties.ValueOf("pStyle") ?? styles.DefaultParagraph);
        var bearer = chain.FirstOrDefault(style => ListOf(style).ValueOf("numId") is not null);
        if ((own.ValueOf("numId") ?? ListOf(bearer).ValueOf("numId")) is not { } id || lists.Find(id) is not { } list) return null;
        return (list, ListLevel.Index(own.ValueOf("ilvl")) ?? (own.ValueOf("numId") is null ? LevelByStyle(list, chain) : 0));
    }

    private static int LevelByStyle(WordList list, IReadOnlyList<XElement> chain)
    {
        foreach (var style in chain)
        {
            for (var level = 0; level < ListLevel.Count; level++)
                if (list.Levels[level]?.Style is { } named && named == style.AttributeOf("styleId")) return level;
            if (ListLevel.Index(ListOf(style).ValueOf("ilvl")) is { } index) return index;
        }
        return 0;
    }

    private static XElement? ListOf(XElement? style) => style?.Element(W.ParagraphProperties)?.Element(W.ListProperties);
}
