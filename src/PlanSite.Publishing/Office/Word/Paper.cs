using System.Globalization;

namespace PlanSite.Publishing.Office.Word;

/// <summary>A4 paper with the margins of official documents, in twentieths of a point.</summary>
/// <param name="Width">Of the whole sheet.</param>
/// <param name="Height">Of the whole sheet.</param>
/// <param name="Margins">Top, right, bottom, left.</param>
internal sealed record Paper(int Width, int Height, (int Top, int Right, int Bottom, int Left) Margins)
{
    public static readonly Paper Landscape = new(16838, 11906, (1134, 850, 850, 1134));
    public static readonly Paper Portrait = new(11906, 16838, (1134, 850, 1134, 1701));

    /// <summary>What lies between the margins.</summary>
    public int TextWidth => Width - Margins.Left - Margins.Right;

    /// <summary>Writes the properties of the section, the last element of a body; the header with the page number begins on the second page.</summary>
    public void Write(WordBody body) => body.Element("sectPr", () =>
    {
        body.Reference("headerReference", "default", "rId3");
        body.Empty("pgSz", ("w", Text(Width)), ("h", Text(Height)), ("orient", Width > Height ? "landscape" : "portrait"));
        body.Empty("pgMar", ("top", Text(Margins.Top)), ("right", Text(Margins.Right)), ("bottom", Text(Margins.Bottom)), ("left", Text(Margins.Left)), ("header", "567"), ("footer", "567"), ("gutter", "0"));
        body.Empty("titlePg");
    });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
