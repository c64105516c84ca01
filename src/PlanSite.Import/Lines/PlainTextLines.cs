using System.Buffers;
using System.Text.RegularExpressions;
using PlanSite.Import.Documents;
using PlanSite.Import.Lines.Spaced;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Lines;

/// <summary>Reads plain text, with the Markdown marks and typists' marks that text recognition leaves in it.</summary>
internal static partial class PlainTextLines
{
    public static IReadOnlyList<TextLine> Read(string text) => ReadTables(text).Lines;

    /// <summary>The lines, and the numbers of those with which tables begin whose cells were told by the places of the words.</summary>
    public static (IReadOnlyList<TextLine> Lines, IReadOnlyList<int> Guessed) ReadTables(string text)
    {
        var raw = LineEnd().Split(VietnameseText.Normalize(Clean(text))).Select((line, index) => new RawLine(line, index + 1, 1)).ToList();
        DocumentLimits.Check(raw);
        var (gaps, guessed, tables) = (new GapText(raw), new List<int>(), 0);
        var gatherer = new LineGatherer();
        for (var at = 0; at < raw.Count;)
        {
            if ((TextTable.WithPipesAt(raw, at) ?? TabbedTable.At(raw, at) ?? StackedTable.At(raw, at) ?? GapTable.At(gaps, at)) is { } table)
            {
                if (table.IsGuessed) guessed.Add(raw[at].Number);
                Take(table, ++tables, gatherer);
                at += table.LineCount;
            }
            else
            {
                gatherer.Add(raw[at]);
                at++;
            }
        }
        gatherer.Close();
        return (gatherer.Lines, guessed);
    }

    private static void Take(TextTable table, int number, LineGatherer gatherer)
    {
        foreach (var cell in table.Cells)
        {
            gatherer.Open(cell.Place is { } place ? place with { Table = number } : null);
            foreach (var line in cell.Lines) gatherer.Add(line);
        }
        gatherer.Open(null);
    }

    // Lone surrogates cannot be normalised; control characters have no place in a document.
    private static string Clean(string text) => IsClean(text) ? text
        : string.Concat(text.Select((c, i) => IsBroken(text, i) ? '\uFFFD' : char.IsControl(c) && c is not ('\n' or '\r' or '\t') ? ' ' : c));

    private static bool IsClean(string text) => !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAny(Controls);

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))]);

    private static bool IsBroken(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));

    [GeneratedRegex(@"\r\n|[\n\r\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();
}
