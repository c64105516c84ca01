using PlanSite.Import.Citations;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Import;

/// <summary>The words of a plan, before anything is read from them.</summary>
internal sealed record PlanText(PlanHead Head, IReadOnlyList<Unit> Units, IReadOnlyList<Footnote> Footnotes)
{
    /// <summary>Every text with its place in reading order: title, units with their headings, footnotes.</summary>
    public IReadOnlyList<PlacedText> Placed =>
    [
        new PlacedText(Place.Title, Head.Title),
        .. Units.Select(unit => new PlacedText(unit.Place, unit.AllText)),
        .. Footnotes.Select(note => new PlacedText(Place.Footnote(note.Mark), note.Content.Text)),
    ];
}
