using System.Text.RegularExpressions;
using PlanSite.Import.Lines;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Head;

/// <summary>Puts what was printed side by side at the end of a document one below the other: the recipients, then the signature.</summary>
internal static partial class ClosingColumns
{
    /// <summary>The left column first. A list or a signature that was read as one line gets a line for each part.</summary>
    public static IEnumerable<TextLine> OneAfterAnother(IReadOnlyList<TextLine> lines) => lines.Select(Left).Concat(lines.SelectMany(Right)).SelectMany(Parts);

    private static TextLine Left(TextLine line) => line.Columns.Count > 1 ? WithText(line, line.Columns[0]) : line;

    private static IEnumerable<TextLine> Right(TextLine line) => line.Columns.Skip(1).Select(text => WithText(line, text));

    // "Nơi nhận: - Như Điều 3; - Lưu: VT." and "TRƯỞNG BAN PHÓ THỦ TƯỚNG Nguyễn Văn An", as cells of a table are written on one line.
    private static IEnumerable<TextLine> Parts(TextLine line)
    {
        var parts = ClosingReader.IsRecipientsLabel(line.Text) ? InlineBullet().Split(line.Text) : NameBehindOffice().Split(line.Text);
        return parts.Length < 2 ? [line] : parts.Select(part => WithText(line, part.Trim()));
    }

    private static TextLine WithText(TextLine line, string text) => line with { Runs = [new Run(text, RunStyle.None)], Columns = [] };

    [GeneratedRegex(@"(?<=[:;,.])\s+(?=[-–]\s)", RegexOptions.CultureInvariant)]
    private static partial Regex InlineBullet();

    [GeneratedRegex(@"(?<=^[\p{Lu}\s./,]{6,60}\p{Lu})\s+(?=(?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+$)", RegexOptions.CultureInvariant)]
    private static partial Regex NameBehindOffice();
}
