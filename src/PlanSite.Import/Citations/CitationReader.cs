namespace PlanSite.Import.Citations;

internal static class CitationReader
{
    public static CitationReadings Read(IReadOnlyList<PlacedText> texts, CitationContext context) => new([], []);
}
