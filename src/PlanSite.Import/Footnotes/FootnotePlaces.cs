using PlanSite.Import.Lines;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Footnotes;

/// <summary>Gives every footnote the place of its mark.</summary>
internal static class FootnotePlaces
{
    /// <summary>The footnotes in the order of their marks; one whose mark is lost stands at the unit it is printed in, after the others.</summary>
    public static IReadOnlyList<Footnote> Of(IReadOnlyList<FootnoteText> notes, IReadOnlyList<Unit> units)
    {
        var marks = units.SelectMany(unit => Paragraphs(unit).SelectMany(paragraph => paragraph.Runs), (unit, run) => (unit.Place, run.FootnoteMark))
            .Where(mark => mark.FootnoteMark is not null)
            .DistinctBy(mark => mark.FootnoteMark)
            .Select((mark, order) => (mark.Place, mark.FootnoteMark, order))
            .ToDictionary(mark => mark.FootnoteMark!, mark => (mark.Place, mark.order), StringComparer.Ordinal);
        return
        [
            .. notes.OrderBy(note => marks.TryGetValue(note.Mark, out var mark) ? mark.order : int.MaxValue)
                .Select(note => new Footnote(note.Mark, marks.TryGetValue(note.Mark, out var mark) ? mark.Place : PlaceBefore(note, units), ParagraphOf(note))),
        ];
    }

    private static IEnumerable<Paragraph> Paragraphs(Unit unit) =>
        (unit.Heading is null ? unit.Paragraphs : unit.Paragraphs.Prepend(unit.Heading)).Concat(unit.Cells.Select(cell => cell.Content));

    private static Place PlaceBefore(FootnoteText note, IReadOnlyList<Unit> units) =>
        units.LastOrDefault(unit => unit.Position is { } position && position.Line < note.Line)?.Place ?? Place.Title;

    // A note inside a note has no place of its own: its mark stays as text.
    private static Paragraph ParagraphOf(FootnoteText note) =>
        new(StyledText.Merge([.. note.Runs.Select(run => run with { FootnoteMark = null })]));
}
