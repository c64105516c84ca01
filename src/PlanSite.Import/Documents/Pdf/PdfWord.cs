namespace PlanSite.Import.Documents.Pdf;

/// <summary>A word, or a part of one, and the box it stands in, in points from the upper left corner of its page.</summary>
internal sealed record PdfWord(string Text, double Left, double Top, double Right, double Bottom)
{
    public double Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2;
}
