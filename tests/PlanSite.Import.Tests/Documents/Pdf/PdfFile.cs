using System.Globalization;
using System.Text;

namespace PlanSite.Import.Tests.Documents.Pdf;

/// <summary>A PDF with its words at their places, in a font that says which letters it shows.</summary>
internal sealed class PdfFile
{
    private const int PageHeight = 842;

    private readonly List<string> objects = [];

    private PdfFile()
    {
    }

    public static PdfOptions Default { get; } = new();

    /// <summary>The bytes of a document of these pages, one text a line.</summary>
    public static byte[] Of(IEnumerable<IEnumerable<string>> pages, PdfOptions? options = null) => new PdfFile().Write(pages, options ?? Default);

    private byte[] Write(IEnumerable<IEnumerable<string>> pages, PdfOptions options)
    {
        var letters = AddStream(ToUnicode());
        Add("<</Type/FontDescriptor/FontName/Times/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>");
        Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/Times/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor {objects.Count} 0 R>>");
        var font = Add($"<</Type/Font/Subtype/Type0/BaseFont/Times/Encoding/Identity-H/DescendantFonts[{objects.Count} 0 R]/ToUnicode {letters} 0 R>>");
        var contents = pages.Select(page => AddStream(Content(page))).ToList();
        var tree = objects.Count + contents.Count + 1;
        var kids = contents.Select(content => Add($"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 595 {PageHeight}]/Resources<</Font<</F {font} 0 R>>>>/Contents {content} 0 R>>")).ToList();
        Add($"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}]>>");
        var catalog = Add($"<</Type/Catalog/Pages {tree} 0 R>>");
        var info = Add($"<</Title({options.Title})>>");
        return File($"/Root {catalog} 0 R/Info {info} 0 R{options.Trailer}");
    }

    private static string Content(IEnumerable<string> lines) => "BT /F 12 Tf\n"
        + string.Concat(lines.Select((line, i) => string.Create(CultureInfo.InvariantCulture, $"1 0 0 1 70 {PageHeight - 80 - (16 * i)} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line))}> Tj\n"))) + "ET";

    private static string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var rows in Enumerable.Range(0, 256).Where(row => row is < 0xD8 or > 0xDF).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{rows.Length} beginbfrange\n");
            foreach (var row in rows) map.Append(CultureInfo.InvariantCulture, $"<{row:X2}00> <{row:X2}FF> <{row:X2}00>\n");
            map.Append("endbfrange\n");
        }
        return map.Append("endcmap end end").ToString();
    }

    private int AddStream(string content) => Add($"<</Length {content.Length}>>stream\n{content}\nendstream");

    private int Add(string content)
    {
        objects.Add(content);
        return objects.Count;
    }

    private byte[] File(string trailer)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        foreach (var content in objects)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{content}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {places.Count + 1}{trailer}>>\nstartxref\n{table}\n%%EOF");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}

/// <summary>What is unusual about a PDF.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Trailer">More of its trailer.</param>
internal sealed record PdfOptions(string Title = "", string Trailer = "")
{
    /// <summary>Protected by a password that nobody knows.</summary>
    public static PdfOptions Protected { get; } =
        new(Trailer: $"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<{new string('0', 64)}>/U<{new string('1', 64)}>>>");
}
