using System.Text;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents;

/// <summary>Plain text and Markdown.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public DocumentLines Read(SourceDocument document) => new(PlainTextLines.Read(TextOf(document.Content.Span)), []);

    private static string TextOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableDocumentException("it is not UTF-8 text; open it in its program (Word, a text editor) and save it as plain text, UTF-8");
        }
    }
}
