using System.Globalization;
using System.Xml.Linq;

namespace PlanSite.Import.Documents.Word;

/// <summary>The footnotes and endnotes, numbered in the order of their references; endnotes (which Word numbers i, ii, iii) go on after the last footnote.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<(string Kind, string Id), (XElement Note, string Mark)> notes = [];

    public WordNotes(WordParts parts)
    {
        Number(parts.Document, "footnote", parts.Footnotes);
        Number(parts.Document, "endnote", parts.Endnotes);
    }

    /// <summary>The note of a reference and the digits of its mark; null when the note is missing.</summary>
    public (XElement Note, string Mark)? Find(XElement reference) =>
        notes.TryGetValue((KindOf(reference), reference.AttributeOf("id") ?? ""), out var note) ? note : null;

    /// <summary>Whether an element refers to a note.</summary>
    public static bool IsReference(XElement element) => element.Name.NamespaceName == W.Namespace && element.Name.LocalName is "footnoteReference" or "endnoteReference";

    private static string KindOf(XElement reference) => reference.Name.LocalName[..^"Reference".Length];

    private void Number(XElement document, string kind, XElement part)
    {
        var texts = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var note in part.Elements(W.Name(kind)))
            if (note.AttributeOf("id") is { } id) texts.TryAdd(id, note);
        foreach (var reference in document.Descendants(W.Name(kind + "Reference")).Where(reference => !reference.Ancestors().Any(IsDeleted)))
        {
            var id = reference.AttributeOf("id") ?? "";
            if (texts.TryGetValue(id, out var note)) notes.TryAdd((kind, id), (note, (notes.Count + 1).ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static bool IsDeleted(XElement element) => element.Name == W.Name("del") || element.Name == W.Name("moveFrom");
}
