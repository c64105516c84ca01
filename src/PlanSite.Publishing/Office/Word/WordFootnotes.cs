using System.Xml;
using PlanSite.Publishing.Phrases;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Office.Word;

/// <summary>The footnotes of one plan: each is referred to once; a mark that stands again is only a raised figure.</summary>
internal sealed class WordFootnotes
{
    private readonly Dictionary<string, WordNote> byMark;
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public WordFootnotes(IEnumerable<Footnote> footnotes)
    {
        var distinct = footnotes.DistinctBy(note => note.Mark).ToList();
        var isCounted = distinct.Select((note, i) => note.Mark == DateWords.Digits(i + 1)).All(isInTurn => isInTurn);
        Notes = [.. distinct.Select((note, i) => new WordNote(i + 1, note.Mark, note.Content, isCounted))];
        byMark = Notes.ToDictionary(note => note.Mark, StringComparer.Ordinal);
    }

    /// <summary>In the order of the plan.</summary>
    public IReadOnlyList<WordNote> Notes { get; }

    /// <summary>Writes a mark in the text.</summary>
    public void WriteMark(WordBody body, string mark) => body.Element("r", () =>
    {
        body.Element("rPr", () => body.Empty("rStyle", ("val", "FootnoteReference")));
        if (!byMark.TryGetValue(mark, out var note) || !used.Add(mark)) body.Text(mark);
        else WriteReference(body, note);
    });

    /// <summary>Writes the part that holds the notes.</summary>
    public static void WritePart(XmlWriter xml, IReadOnlyList<WordNote> notes)
    {
        xml.WriteStartElement("w", "footnotes", WordBody.Namespace);
        var body = new WordBody(xml);
        WriteRule(body, ("separator", "-1"));
        WriteRule(body, ("continuationSeparator", "0"));
        foreach (var note in notes) WriteNote(body, note);
        xml.WriteEndElement();
    }

    private static void WriteReference(WordBody body, WordNote note)
    {
        var id = DateWords.Digits(note.Id);
        if (note.IsCounted) body.Empty("footnoteReference", ("id", id));
        else
        {
            body.Empty("footnoteReference", ("customMarkFollows", "1"), ("id", id));
            body.Text(note.Mark);
        }
    }

    private static void WriteRule(WordBody body, (string Kind, string Id) rule) => body.Element("footnote", () =>
    {
        body.Attribute("type", rule.Kind);
        body.Attribute("id", rule.Id);
        body.Element("p", () => body.Element("r", () => body.Empty(rule.Kind)));
    });

    private static void WriteNote(WordBody body, WordNote note) => body.Element("footnote", () =>
    {
        body.Attribute("id", DateWords.Digits(note.Id));
        body.Paragraph("FootnoteText", () =>
        {
            body.Element("r", () =>
            {
                body.Element("rPr", () => body.Empty("rStyle", ("val", "FootnoteReference")));
                if (note.IsCounted) body.Empty("footnoteRef");
                else body.Text(note.Mark);
            });
            body.Run(" ");
            foreach (var run in note.Content.Runs) body.Run(run.Text, run.Style);
        });
    });
}
