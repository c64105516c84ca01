using PlanSite.Publishing.DutySheets;
using PlanSite.Publishing.Phrases;

namespace PlanSite.Publishing.Office.Sheets;

/// <summary>Writes the five rows above the table: the bodies on the left, the State or the Party on the right, title and subject.</summary>
internal static class ExcelLetterhead
{
    private const int LeftColumns = 4;

    public static void Write(SheetWriter writer, DutySheet sheet, Words words, int columns)
    {
        var head = sheet.Head;
        var right = columns - LeftColumns;
        (CellStyle, string)[] bodies = head.Superior is { } superior ? [(CellStyle.Centered, superior), (CellStyle.Bold, head.Name)] : [(CellStyle.Bold, head.Name)];
        (CellStyle, string)[] leftRows = head.IsParty ? [.. bodies, (CellStyle.Bold, "*")] : bodies;
        (CellStyle, string)[] state = head.IsParty ? [(CellStyle.Bold, words.Of("office.party"))] : [(CellStyle.Bold, words.Of("office.republic")), (CellStyle.Bold, words.Of("office.motto"))];
        (CellStyle, string)[] rightRows = [.. state, (CellStyle.Italic, head.PlaceAndDate)];
        for (var i = 0; i < 3; i++)
        {
            var (leftCell, rightCell) = (leftRows.ElementAtOrDefault(i), rightRows.ElementAtOrDefault(i));
            writer.Row(() =>
            {
                writer.Text(leftCell.Item1, leftCell.Item2 ?? "", LeftColumns);
                writer.Text(rightCell.Item1, rightCell.Item2 ?? "", right);
            });
        }
        writer.Row(() => writer.Text(CellStyle.Title, sheet.Title, columns), 24);
        writer.Row(() => writer.Text(CellStyle.Bold, sheet.Subject, columns), sheet.Subject.Length > 110 ? 54 : 22);
    }
}
