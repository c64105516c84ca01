using System.Xml;
using PlanSite.Publishing.PlanText;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>Writes paragraphs with their style, references and footnotes. One for each document.</summary>
internal sealed class AknText
{
    private readonly XmlWriter xml;
    private readonly AknIds ids;
    private readonly TextLinks links;
    private readonly Dictionary<string, Footnote> notes;
    private readonly Dictionary<string, string> placed = new(StringComparer.Ordinal);

    public AknText(XmlWriter xml, AknIds ids, PlanEntry plan, PlanRegister register)
    {
        this.xml = xml;
        this.ids = ids;
        links = new TextLinks(plan, new LinkTargets(
            id => register.Find(id) is { } document ? AknIri.Work(document) : "",
            place => ids.Of(place) is { } at ? "#" + at : ""));
        notes = plan.Footnotes.DistinctBy(note => note.Mark).ToDictionary(note => note.Mark, StringComparer.Ordinal);
    }

    /// <summary>The footnotes of a place whose mark has not been met, because the text lacks it or has it elsewhere.</summary>
    public IEnumerable<Footnote> Unmarked(Func<Place, bool> at) => notes.Values.Where(note => at(note.At) && !placed.ContainsKey(note.Mark)).ToList();

    /// <summary>A paragraph as an element that holds text.</summary>
    /// <param name="element"><c>p</c>, <c>heading</c> …</param>
    /// <param name="eId">Its own; null for none.</param>
    /// <param name="at">Where it stands; references and notes in it are named after the unit there.</param>
    /// <param name="paragraph">The text.</param>
    public void Write(string element, string? eId, Place at, Paragraph paragraph)
    {
        xml.OpenText(element, ("eId", eId));
        Inside(at, paragraph);
        xml.End();
    }

    /// <summary>The content of a paragraph.</summary>
    public void Inside(Place at, Paragraph paragraph)
    {
        var cursor = new AknRefs(xml, links.In(paragraph, at), () => ids.Next(ids.Of(at), "ref"));
        foreach (var run in paragraph.Runs)
        {
            if (run.FootnoteMark is not { } mark)
            {
                WriteRun(cursor, run);
                continue;
            }
            cursor.Leave();
            WriteMark(at, mark);
        }
        cursor.Leave();
    }

    /// <summary>A footnote, at the place where the writer is.</summary>
    public void Note(Place at, Footnote note)
    {
        var id = ids.Next(ids.Of(at), "authorialNote");
        placed[note.Mark] = id;
        xml.Open("authorialNote", ("marker", note.Mark), ("placement", "bottom"), ("eId", id));
        Write("p", null, Place.Footnote(note.Mark), note.Content);
        xml.End();
    }

    private void WriteMark(Place at, string mark)
    {
        if (placed.TryGetValue(mark, out var id)) xml.Empty("noteRef", ("marker", mark), ("placement", "bottom"), ("href", "#" + id));
        else if (notes.TryGetValue(mark, out var note)) Note(at, note);
        else xml.Text("sup", mark);
    }

    private void WriteRun(AknRefs cursor, Run run)
    {
        for (var written = 0; written < run.Text.Length;)
        {
            var length = cursor.Enter(run.Text.Length - written);
            WriteStyled(run.Text.Substring(written, length), run.Style);
            cursor.Advance(length);
            written += length;
        }
    }

    private void WriteStyled(string text, RunStyle style)
    {
        if (style.HasFlag(RunStyle.Bold)) xml.OpenText("b");
        if (style.HasFlag(RunStyle.Italic)) xml.OpenText("i");
        xml.Words(text);
        if (style.HasFlag(RunStyle.Italic)) xml.End();
        if (style.HasFlag(RunStyle.Bold)) xml.End();
    }
}
