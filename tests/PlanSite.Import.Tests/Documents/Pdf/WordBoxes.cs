using System.Globalization;
using System.Net;
using System.Text;
using PlanSite.Import.Documents.Pdf;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Tests.Documents.Pdf;

/// <summary>Pages of words with their places, as <c>pdftotext -bbox</c> writes them. Letters are 5 points wide and 12 high, spaces 3 wide.</summary>
internal sealed class WordBoxes
{
    private const string Opening = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body><doc>""";

    private readonly StringBuilder pages = new();

    public byte[] Bytes => Encoding.UTF8.GetBytes($"{Opening}{pages}</doc></body></html>");

    public IReadOnlyList<TextLine> Lines => PdfReader.Read(Bytes, "in/plan.pdf").Lines;

    /// <summary>Adds a page; each text stands at its place, from the upper left corner.</summary>
    public WordBoxes Page(params IEnumerable<(double Left, double Top, string Text)> texts) => Boxes(texts.Select(text => (text.Left, text.Top, 12.0, text.Text)));

    /// <summary>Adds a page of texts of different heights.</summary>
    public WordBoxes Boxes(params IEnumerable<(double Left, double Top, double Height, string Text)> texts)
    {
        pages.Append("<page width=\"595\" height=\"842\">");
        foreach (var (left, top, height, text) in texts) Add(left, top, height, text);
        pages.Append("</page>");
        return this;
    }

    /// <summary>Adds a page of lines one below the other.</summary>
    public WordBoxes Page(params IEnumerable<string> lines) => Page(lines.Select((line, i) => (70.0 + (5 * (line.Length - line.TrimStart().Length)), 60.0 + (16 * i), line.Trim())));

    private void Add(double left, double top, double height, string text)
    {
        foreach (var word in text.Split(' '))
        {
            var right = left + (5 * word.Length);
            if (word.Length > 0) pages.Append(CultureInfo.InvariantCulture, $"<word xMin=\"{left}\" yMin=\"{top}\" xMax=\"{right}\" yMax=\"{top + height}\">{WebUtility.HtmlEncode(word)}</word>");
            left = right + 3;
        }
    }
}
