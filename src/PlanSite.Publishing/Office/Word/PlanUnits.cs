using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Office.Word;

/// <summary>Writes the units of a plan: headings as headings, labels as printed, tables as tables.</summary>
internal sealed class PlanUnits(WordBody body, WordFootnotes notes, Plan plan)
{
    private const int Deepest = 6;

    // A note whose mark recognition lost is bound to the end of its unit.
    private readonly ILookup<Place, string> lost = plan.Footnotes.DistinctBy(note => note.Mark)
        .ExceptBy(plan.Units.SelectMany(Paragraphs).SelectMany(paragraph => paragraph.Runs).Select(run => run.FootnoteMark).OfType<string>(), note => note.Mark)
        .ToLookup(note => note.At, note => note.Mark);

    /// <summary>Writes all of them.</summary>
    public void Write()
    {
        for (var i = 0; i < plan.Units.Count; i++)
        {
            var unit = plan.Units[i];
            WriteUnit(unit);
            var rows = unit.Columns.Count == 0 ? 0 : RowsBelow(i);
            if (rows > 0) new PlanTable(body, unit.Columns, Write).WriteRows([.. plan.Units.Skip(i + 1).Take(rows)]);
            i += rows;
        }
    }

    // The table ends with the last row that has cells; rows between that have none name a group.
    private int RowsBelow(int at)
    {
        var last = at;
        for (var i = at + 1; i < plan.Units.Count && plan.Units[i].Columns.Count == 0 && plan.Units[i].Place.IsWithin(plan.Units[at].Place); i++)
            if (plan.Units[i].Cells.Count > 0) last = i;
        return last - at;
    }

    private void WriteUnit(Unit unit)
    {
        var label = unit.Label is { } printed ? printed + " " : "";
        if (unit.Heading is { } heading) Write("Heading" + Math.Min(unit.Place.Depth, Deepest), label, heading, unit.Paragraphs.Count == 0 ? lost[unit.Place] : []);
        for (var i = 0; i < unit.Paragraphs.Count; i++)
            Write("BodyText", i == 0 && unit.Heading is null ? label : "", unit.Paragraphs[i], i == unit.Paragraphs.Count - 1 ? lost[unit.Place] : []);
        if (unit.Heading is null && unit.Paragraphs.Count == 0 && label.Length > 0) body.Paragraph("BodyText", label.TrimEnd());
    }

    private void Write(string style, string label, Paragraph paragraph, IEnumerable<string> marks) => body.Paragraph(style, () =>
    {
        if (label.Length > 0) body.Run(label);
        foreach (var run in paragraph.Runs)
        {
            if (run.FootnoteMark is { } mark) notes.WriteMark(body, mark);
            else body.Run(run.Text, run.Style);
        }
        foreach (var mark in marks) notes.WriteMark(body, mark);
    });

    private void Write(string style, Paragraph paragraph) => Write(style, "", paragraph, []);

    private static IEnumerable<Paragraph> Paragraphs(Unit unit) =>
        (unit.Heading is { } heading ? unit.Paragraphs.Prepend(heading) : unit.Paragraphs).Concat(unit.Cells.Select(cell => cell.Content));
}
