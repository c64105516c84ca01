using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Phrases;

namespace PlanSite.Publishing.Office.Word;

/// <summary>Writes the head of official documents: the bodies on the left, the State or the Party on the right.</summary>
internal sealed class WordLetterhead(Words words, Paper paper)
{
    // Lengths of the printed words in their style, to draw lines below them; twentieths of a point.
    private const int MottoLength = 3450;
    private const int PartyLength = 3900;
    private const int ShortLine = 1500;

    private readonly int left = paper.TextWidth * 44 / 100;

    private int Right => paper.TextWidth - left;

    /// <summary>Writes it.</summary>
    /// <param name="body">The document.</param>
    /// <param name="head">What it says.</param>
    public void Write(WordBody body, SheetHead head) => body.Table("TableNormal", [left, Right], () => body.Row(() =>
    {
        body.Cell(left, () => WriteBodies(body, head));
        body.Cell(Right, () => WriteState(body, head));
    }));

    private void WriteBodies(WordBody body, SheetHead head)
    {
        if (head.Superior is { } superior) body.Paragraph("SuperiorBody", superior);
        body.Paragraph("BodyName", head.Name);
        if (head.IsParty) body.Paragraph("BodyName", "*");
        else body.Line(left, ShortLine);
        if (head.Number is { } number) body.Paragraph("DocumentNumber", number);
    }

    private void WriteState(WordBody body, SheetHead head)
    {
        if (head.IsParty) body.Paragraph("StateMotto", words.Of("office.party"));
        else
        {
            body.Paragraph("StateName", words.Of("office.republic"));
            body.Paragraph("StateMotto", words.Of("office.motto"));
        }
        body.Line(Right, head.IsParty ? PartyLength : MottoLength);
        body.Paragraph("PlaceAndDate", head.PlaceAndDate);
    }
}
