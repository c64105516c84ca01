using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Documents.Word;

/// <summary>Reads what stands within paragraphs into the open paragraph.</summary>
internal sealed partial class RunReader(ParagraphLines lines, RunFormats formats, WordNotes notes, Fields fields)
{
    private readonly List<(XElement Note, string Mark)> met = [];
    private readonly List<XElement> boxes = [];
    private readonly HashSet<string> marked = new(StringComparer.Ordinal);

    /// <summary>The notes referred to since the last call, every one once.</summary>
    public IReadOnlyList<(XElement Note, string Mark)> TakeNotes() => Take(met);

    /// <summary>The contents of the text boxes since the last call.</summary>
    public IReadOnlyList<XElement> TakeBoxes() => Take(boxes);

    /// <summary>Reads all children of a paragraph or of an element within one.</summary>
    public void Read(XElement parent, string? paragraphStyle)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name == W.Run) ReadRun(child, paragraphStyle);
            else if (child.Name == W.Alternatives) ReadAlternatives(child, paragraphStyle);
            else if (child.Name.LocalName == "t" && child.Name.NamespaceName != W.Namespace) lines.Write(child.Value, default); // a formula
            else if (!Revisions.IsDeletion(child) && child.Name != W.ParagraphProperties && !IsContents(child)) Read(child, paragraphStyle);
        }
    }

    private static bool IsContents(XElement child) => child.Name == W.Name("fldSimple") && Fields.IsContents(child.AttributeOf("instr"));

    private void ReadAlternatives(XElement alternatives, string? paragraphStyle)
    {
        if (W.Shown(alternatives) is { } branch) Read(branch, paragraphStyle);
    }

    private void ReadRun(XElement run, string? paragraphStyle)
    {
        var format = formats.Of(run.Element(W.RunProperties), paragraphStyle);
        foreach (var piece in run.Elements()) ReadPiece(piece, format);
    }

    private void ReadPiece(XElement piece, RunFormat format)
    {
        if (piece.Name == W.FieldCharacter) fields.Pass(piece);
        else if (piece.Name == W.FieldInstruction) fields.Instruct(piece.Value);
        else if (piece.Name == W.Alternatives || piece.Name.LocalName is "drawing" or "pict" or "object") CollectBoxes(piece);
        else if (!format.IsHidden && fields.IsShown) Show(piece, format);
    }

    private void Show(XElement piece, RunFormat format)
    {
        if (WordNotes.IsReference(piece)) Refer(piece);
        else if (piece.Name.NamespaceName != W.Namespace) return;
        else if (piece.Name.LocalName is "br" or "cr") lines.BreakLine();
        else if (piece.Name.LocalName == "sym") Write(SymbolOf(piece), format with { Font = piece.AttributeOf("font") });
        else if (piece.Name.LocalName == "ruby") ReadRuby(piece, format);
        else Write(TextOf(piece), format);
    }

    private static string TextOf(XElement piece) => piece.Name.LocalName switch
    {
        "t" => piece.Value,
        "tab" or "ptab" => " ",
        "noBreakHyphen" => "-",
        _ => "",
    };

    private static string SymbolOf(XElement piece) =>
        ushort.TryParse(piece.AttributeOf("char"), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code) ? ((char)code).ToString() : "";

    private void ReadRuby(XElement ruby, RunFormat format)
    {
        foreach (var piece in ruby.Elements(W.Name("rubyBase")).Elements(W.Run).Elements()) Write(TextOf(piece), format);
    }

    private void Write(string text, RunFormat format)
    {
        if (text.Length == 0) return;
        if (format.IsCapitals) text = text.ToUpperInvariant();
        if (format.IsRaised && RaisedNumber().Match(text) is { Success: true } number) text = Superscript.Raise(number.Groups[1].Value);
        lines.Write(text, format.Style, format.Font);
    }

    private void Refer(XElement reference)
    {
        if (notes.Find(reference) is not { } note) return;
        lines.Mark(note.Mark);
        if (marked.Add(note.Mark)) met.Add(note);
    }

    private void CollectBoxes(XElement piece)
    {
        if (piece.Name == W.TextBox) boxes.Add(piece);
        else if (piece.Name == W.Alternatives) CollectBoxesIn(W.Shown(piece));
        else CollectBoxesIn(piece);
    }

    private void CollectBoxesIn(XElement? parent)
    {
        foreach (var child in parent?.Elements() ?? []) CollectBoxes(child);
    }

    private static List<T> Take<T>(List<T> collected)
    {
        List<T> taken = [.. collected];
        collected.Clear();
        return taken;
    }

    [GeneratedRegex(@"^\s*([0-9]{1,3})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedNumber();
}
