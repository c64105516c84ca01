using PlanSite.Import.Documents;
using PlanSite.Register.Findings;

namespace PlanSite.Import.Encodings;

/// <summary>Finds out by evidence how the letters of a text file are encoded. Valid Unicode is not taken for anything else unless its letters make no words.</summary>
internal static class TextDecoder
{
    private const int FewestWordsOfBytes = 3;
    private const int FewestWordsOfText = 10;
    private const int FewestWordsToRefuse = 30;

    // Shares of the words with marks that are Vietnamese syllables. Vietnamese documents reach 0.95, the same in a wrong encoding 0.1 to 0.5.
    private const double Readable = 0.6;
    private const double Clear = 0.8;
    private const double Distance = 0.2;
    private const double Garbled = 0.25;

    /// <exception cref="UnreadableDocumentException">It is no text, or in no encoding that can be told.</exception>
    public static DecodedText Read(SourceDocument document)
    {
        if (FileSignatures.NameOf(document.Content.Span) is { } format)
            throw new UnreadableDocumentException("text-is-file", format);
        var unicode = Utf16.Read(document) ?? Utf8.Read(document);
        var latin = unicode?.Text ?? Windows1252.TextOf(document.Content.Span);
        RefuseData(latin);
        return unicode is null ? FromBytes(latin, document.Path) : FromText(unicode, document.Path);
    }

    /// <summary>The encoding for which the letters of a text stand, as those of a PDF set in an old font; null when they are Unicode.</summary>
    /// <exception cref="UnreadableDocumentException">The letters make no words in any reading.</exception>
    public static (OldEncoding? Encoding, IReadOnlyList<Finding> Findings) EncodingOf(string text, string path)
    {
        if (WordEvidence.OfFirstPages(text) is { Words: >= FewestWordsToRefuse, Share: >= Clear }) return (null, []);
        var asIs = WordEvidence.Of(text);
        if (asIs.Words < FewestWordsOfText || asIs.Share >= Readable) return (null, []);
        if (Clearest(text, asIs.Share, FewestWordsOfText) is { } encoding) return (encoding, [Conversion(encoding, path)]);
        if (asIs.Words < FewestWordsToRefuse || asIs.Share >= Garbled) return (null, []);
        throw new UnreadableDocumentException("text-no-words");
    }

    private static DecodedText FromBytes(string latin, string path) => Clearest(latin, others: 0, FewestWordsOfBytes) is { } encoding && encoding.Decode(latin) is { } text
        ? new DecodedText(text, [Conversion(encoding, path)])
        : throw new UnreadableDocumentException("text-encoding");

    private static DecodedText FromText(DecodedText unicode, string path) => EncodingOf(unicode.Text, path) is ({ } encoding, var findings) && encoding.Decode(unicode.Text) is { } text
        ? new DecodedText(text, [.. unicode.Findings, .. findings])
        : unicode;

    private static OldEncoding? Clearest(string latin, double others, int fewestWords)
    {
        var sample = WordEvidence.Sample(latin);
        var ranked = OldEncodings.All.Select(encoding => (Encoding: encoding, Evidence: encoding.Decode(sample) is { } text ? WordEvidence.Of(text) : default))
            .OrderByDescending(one => one.Evidence.Share).ToList();
        var (best, evidence) = ranked[0];
        return evidence.Words >= fewestWords && evidence.Share >= Clear && evidence.Share - Math.Max(others, ranked[1].Evidence.Share) >= Distance ? best : null;
    }

    private static Finding Conversion(OldEncoding encoding, string path) =>
        new() { Code = FindingCode.EncodingConverted, Arguments = [path, encoding.Name], Position = new SourcePosition(path) };

    // Text has tabs and page breaks; another control character is a rare damage, many are the mark of other data.
    private static void RefuseData(string text)
    {
        const int oneIn = 100;
        var controls = 0;
        foreach (var c in text)
            if (c is < ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r')) controls++;
        if (controls > 1 && controls > text.Length / oneIn)
            throw new UnreadableDocumentException("text-is-data");
    }
}
