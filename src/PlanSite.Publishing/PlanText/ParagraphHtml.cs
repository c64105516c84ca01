using PlanSite.Publishing.Html;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.PlanText;

/// <summary>Writes paragraphs: styled runs, footnote marks, and links laid over them. One for each page, since a mark gets its anchor the first time it is met.</summary>
internal sealed class ParagraphHtml(IReadOnlySet<string> notes)
{
    private readonly HashSet<string> marked = new(StringComparer.Ordinal);

    /// <summary>The anchor of the first mark of a footnote in the text.</summary>
    public static string MarkAnchor(string mark) => PlaceAnchor.Of(Place.Footnote(mark)) + "-ref";

    /// <summary>The paragraph without an element around it.</summary>
    public SafeHtml Write(Paragraph paragraph, IReadOnlyList<LinkSpan> links)
    {
        var writer = new HtmlWriter();
        var cursor = new LinkCursor(writer, links);
        foreach (var run in paragraph.Runs)
        {
            if (run.FootnoteMark is { } mark) WriteMark(writer, cursor, mark);
            else WriteRun(writer, cursor, run);
        }
        cursor.Leave();
        return writer.ToHtml();
    }

    // A link may begin or end within a run, and go on into the next one.
    private static void WriteRun(HtmlWriter writer, LinkCursor cursor, Run run)
    {
        for (var written = 0; written < run.Text.Length;)
        {
            var length = cursor.Enter(run.Text.Length - written);
            WriteStyled(writer, run.Text.Substring(written, length), run.Style);
            cursor.Advance(length);
            written += length;
        }
    }

    private static void WriteStyled(HtmlWriter writer, string text, RunStyle style)
    {
        if (style.HasFlag(RunStyle.Bold)) writer.Open("strong");
        if (style.HasFlag(RunStyle.Italic)) writer.Open("em");
        writer.Text(text);
        if (style.HasFlag(RunStyle.Italic)) writer.Close("em");
        if (style.HasFlag(RunStyle.Bold)) writer.Close("strong");
    }

    private void WriteMark(HtmlWriter writer, LinkCursor cursor, string mark)
    {
        cursor.Leave();
        writer.Open("sup", ("class", "note-mark"), ("id", marked.Add(mark) ? MarkAnchor(mark) : null));
        if (notes.Contains(mark)) writer.Open("a", ("href", "#" + PlaceAnchor.Of(Place.Footnote(mark))));
        writer.Text(mark);
        if (notes.Contains(mark)) writer.Close("a");
        writer.Close("sup");
    }
}
