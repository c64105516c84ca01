namespace PlanSite.Import.Documents.Pdf;

/// <summary>The empty stretches from top to bottom between the columns of some lines.</summary>
internal static class Gutters
{
    /// <summary>The middles of those stretches that are a width or wider, from the left.</summary>
    public static IReadOnlyList<double> Of(IEnumerable<PdfLine> lines, double narrowest)
    {
        var gutters = new List<double>();
        var right = double.MaxValue;
        foreach (var word in lines.SelectMany(line => line.Words).OrderBy(word => word.Left))
        {
            if (word.Left - right >= narrowest) gutters.Add((right + word.Left) / 2);
            right = right == double.MaxValue ? word.Right : Math.Max(right, word.Right);
        }
        return gutters;
    }
}
