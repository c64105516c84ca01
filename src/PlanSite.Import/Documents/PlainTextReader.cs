using System.Globalization;
using PlanSite.Import.Encodings;
using PlanSite.Import.Lines;
using PlanSite.Register.Findings;

namespace PlanSite.Import.Documents;

/// <summary>Plain text and Markdown, in any encoding that can be told.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public DocumentLines Read(SourceDocument document)
    {
        var decoded = TextDecoder.Read(document);
        DocumentLimits.CheckText(decoded.Text.Length);
        var (lines, guessed) = PlainTextLines.ReadTables(decoded.Text);
        return new DocumentLines(lines, [.. decoded.Findings, .. Tables(guessed, document.Path)]);
    }

    private static IEnumerable<Finding> Tables(IReadOnlyList<int> guessed, string path) => guessed.Count == 0 ? [] :
    [
        new Finding
        {
            Code = FindingCode.TableGuessed,
            Arguments = [guessed.Count.ToString(CultureInfo.InvariantCulture)],
            Position = new SourcePosition(path, guessed[0]),
        },
    ];
}
