using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Import.Tests.Documents.Word;

namespace PlanSite.Import.Tests;

/// <summary>A document made by chance, which can be written in every format. Its words are its own: no other document part has one of them.</summary>
internal sealed record AnyDocument(IReadOnlyList<AnyPart> Parts)
{
    private static readonly string[] Labels = ["I. ", "II. ", "A. ", "1. ", "2. ", "1.1. ", "10.2. ", "a) ", "đ) ", "Điều 3. ", "PHỤ LỤC ", "- ", "+ ", "• ", "", "", "ă) ", "IIII. ", "0. ", "1) ", "(1) ", "1.1.1.1.1. ", "zz) ", "–", "**"];

    private static readonly string[] Heads = ["STT", "TT", "Nhiệm vụ", "Nội dung", "Cơ quan chủ trì", "Đơn vị phối hợp", "Thời gian", "Sản phẩm", "Ghi chú"];

    private static readonly string[] Phrases =
        ["Sở Y tế chủ trì", "phối hợp với các sở, ban, ngành", "(trước ngày 15/4/2022)", "theo Quyết định số 12/QĐ-TTg", "tại khoản 2, Mục II", "Thời gian thực hiện:", "Cơ quan chủ trì:", "gồm:", ".", ";", "2022", "(sau đây gọi tắt là", "&", "<b>", "|", "m²", "…"];

    private IEnumerable<AnyPart> All => Parts.Select((part, i) => part with { Number = i });

    /// <summary>The words that must not be lost.</summary>
    public IEnumerable<string> Words => All.SelectMany(part => part.Words);

    public static Arbitrary<AnyDocument> Any => Arb.From(Documents(), document => Enumerable.Range(1, document.Parts.Count - 1).Select(i => new AnyDocument([.. document.Parts.Where((_, at) => at != i)])));

    public SourceDocument AsText(string extension) => SourceDocument.OfText($"in/plan{extension}", Sample.Head + string.Concat(All.Select(part => part.AsText() + "\n\n")) + string.Concat(All.Where(part => part.HasNote).Select(part => $"^{{{part.Mark}}} {part.NoteText}\n\n")));

    public SourceDocument AsWord()
    {
        var body = string.Concat(Sample.Head.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => WordFile.P(line))) + string.Concat(All.Select(part => part.AsWord()));
        return new WordFile(body) { Footnotes = string.Concat(All.Where(part => part.HasNote).Select(part => $"<w:footnote w:id=\"{part.Mark}\">{WordFile.P(part.NoteText)}</w:footnote>")) }.Document;
    }

    public SourceDocument AsPage()
    {
        var head = string.Concat(Sample.Head.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{line}</p>"));
        return new SourceDocument("in/plan.html", Encoding.UTF8.GetBytes($"<html><body>{head}{string.Concat(All.Select(part => part.AsPage()))}{string.Concat(All.Where(part => part.HasNote).Select(part => $"<p><a href=\"#r{part.Mark}\" id=\"n{part.Mark}\">[{part.Mark}]</a> {part.NoteText}</p>"))}</body></html>"));
    }

    public override string ToString() => Encoding.UTF8.GetString(AsText(".md").Content.Span);

    private static Gen<AnyDocument> Documents() =>
        from parts in Gen.Frequency((5, Paragraphs()), (1, Tables())).NonEmptyListOf()
        select new AnyDocument([new AnyPart("I. ", "NHIỆM VỤ"), .. parts]);

    private static Gen<AnyPart> Paragraphs() =>
        from label in Gen.Elements(Labels)
        from phrase in Gen.Elements(Phrases)
        from hasNote in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new AnyPart(label, phrase) { HasNote = hasNote };

    private static Gen<AnyPart> Tables() =>
        from columns in Gen.Choose(1, 5)
        from head in Gen.Elements(Heads).ListOf(columns)
        from rows in Gen.Choose(1, 5)
        from cells in Gen.Frequency((4, Gen.Elements<string?>(Phrases)), (1, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("1", "2", "I", "a)", "-"))).ListOf(columns * rows)
        from merged in Gen.Choose(0, columns * rows)
        select new AnyPart("", "") { Head = [.. head], Cells = [.. cells], Merged = merged };
}

/// <summary>A paragraph or a table of a document made by chance.</summary>
/// <param name="Label">What stands before its words.</param>
/// <param name="Phrase">Words that mean something to a grammar.</param>
internal sealed record AnyPart(string Label, string Phrase)
{
    public int Number { get; init; }

    public bool HasNote { get; init; }

    public IReadOnlyList<string> Head { get; init; } = [];

    /// <summary>Row by row below the head; null where a cell is empty.</summary>
    public IReadOnlyList<string?> Cells { get; init; } = [];

    /// <summary>The cell that goes over the row below it, or the column beside it, where there is one.</summary>
    public int Merged { get; init; } = -1;

    public string Mark => $"{Number + 1}";

    public string NoteText => $"Chú {Word('n', 0)} thích.";

    public IEnumerable<string> Words => IsTable ? Cells.Select((cell, i) => (cell, i)).Where(one => one.cell is not null && !IsCovered(one.i)).Select(one => Word('c', one.i))
        : HasNote ? [Word('a', 0), Word('b', 0), Word('n', 0)] : [Word('a', 0), Word('b', 0)];

    private bool IsTable => Head.Count > 0;

    private int Columns => Head.Count;

    private bool GoesDown => Number % 2 == 0;

    public string AsText() => IsTable
        ? string.Join('\n', Row(Head), $"|{string.Concat(Head.Select(_ => "---|"))}", string.Join('\n', Enumerable.Range(0, Cells.Count / Columns).Select(row => Row([.. Enumerable.Range(row * Columns, Columns).Select(i => IsCovered(i) ? "" : TextAt(i))]))))
        : $"{Label}{Word('a', 0)} {Phrase} {Word('b', 0)}{(HasNote ? $"^{{{Mark}}}" : "")}";

    public string AsWord()
    {
        if (!IsTable) return $"<w:p>{WordFile.R(Encoded($"{Label}{Word('a', 0)} {Phrase} {Word('b', 0)}"))}{(HasNote ? $"<w:r><w:footnoteReference w:id=\"{Mark}\"/></w:r>" : "")}</w:p>";
        var rows = new StringBuilder("<w:tbl>").Append("<w:tr>").AppendJoin("", Head.Select(name => $"<w:tc>{WordFile.P(name)}</w:tc>")).Append("</w:tr>");
        for (var row = 0; row < Cells.Count / Columns; row++)
            rows.Append("<w:tr>").AppendJoin("", Enumerable.Range(row * Columns, Columns).Select(WordCell)).Append("</w:tr>");
        return rows.Append("</w:tbl>").ToString();
    }

    public string AsPage()
    {
        if (!IsTable) return $"<p>{Encoded($"{Label}{Word('a', 0)} {Phrase} {Word('b', 0)}")}{(HasNote ? $"<a href=\"#n{Mark}\" id=\"r{Mark}\">[{Mark}]</a>" : "")}</p>";
        var rows = new StringBuilder("<table><tr>").AppendJoin("", Head.Select(name => $"<th>{name}</th>")).Append("</tr>");
        for (var row = 0; row < Cells.Count / Columns; row++)
            rows.Append("<tr>").AppendJoin("", Enumerable.Range(row * Columns, Columns).Select(PageCell)).Append("</tr>");
        return rows.Append("</table>").ToString();
    }

    private string WordCell(int i)
    {
        if (IsCovered(i)) return GoesDown ? $"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{WordFile.P("")}</w:tc>" : "";
        var merge = !Merges(i) ? "" : GoesDown ? "<w:vMerge w:val=\"restart\"/>" : "<w:gridSpan w:val=\"2\"/>";
        return $"<w:tc><w:tcPr>{merge}</w:tcPr>{WordFile.P(Encoded(TextAt(i)))}</w:tc>";
    }

    private string PageCell(int i) => IsCovered(i) ? "" : $"<td{(!Merges(i) ? "" : GoesDown ? " rowspan=2" : " colspan=2")}>{Encoded(TextAt(i))}</td>";

    private string TextAt(int i) => Cells[i] is { } text ? $"{Word('c', i)} {text}".Replace("|", "/", StringComparison.Ordinal) : "";

    private bool Merges(int i) => i == Merged && (GoesDown ? i + Columns < Cells.Count : (i + 1) % Columns != 0);

    private bool IsCovered(int i) => GoesDown ? Merges(i - Columns) : Merges(i - 1);

    // Letters only, for marks and labels have figures.
    private string Word(char kind, int at) => $"từ{kind}{Letters(Number)}o{Letters(at)}";

    private static string Letters(int number) => string.Concat($"{number}".Select(digit => (char)('p' + digit - '0')));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
