using System.Buffers;
using System.Text;

namespace PlanSite.Publishing.TaskTables;

/// <summary>Writes comma-separated values (RFC 4180) that Excel opens as they are meant: UTF-8 with a byte order mark, CRLF, and no cell that a spreadsheet takes for a formula.</summary>
internal sealed class CsvWriter : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    private readonly StreamWriter text;

    /// <param name="stream">Where the file goes; it is closed with the writer.</param>
    public CsvWriter(Stream stream) => text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };

    /// <summary>Writes a line.</summary>
    public void Row(IReadOnlyList<string> cells) => text.WriteLine(string.Join(',', cells.Select(Cell)));

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    private static string Cell(string value)
    {
        var safe = IsLikeAFormula(value) ? "'" + value : value;
        var isPlain = !safe.AsSpan().ContainsAny(Special) && (safe.Length == 0 || (!char.IsWhiteSpace(safe[0]) && !char.IsWhiteSpace(safe[^1])));
        return isPlain ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // Spreadsheets skip spaces in front of a formula, and some take full-width signs for signs. A bullet ("- …") and a telephone number ("+84 …") begin like one too.
    private static bool IsLikeAFormula(string value)
    {
        var start = value.AsSpan().TrimStart();
        return (start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠') || (value.Length > 0 && value[0] is '\t' or '\r' or '\n');
    }
}
