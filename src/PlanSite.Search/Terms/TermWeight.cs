namespace PlanSite.Search.Terms;

/// <summary>BM25 in whole numbers, so that every machine and language adds up the same scores.</summary>
/// <remarks>
/// The part that depends on the record is computed when the index is written and kept as a level; the part that depends on the term is computed
/// by the reader. Lengths and their mean are rounded to quarter octaves, so that a small edit seldom changes the levels of other terms.
/// </remarks>
internal static class TermWeight
{
    public const int Levels = 30;

    /// <summary>How often a title's words count.</summary>
    public const int TitleWeight = 3;

    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const double StepsAnOctave = 4;

    /// <summary>A length rounded to the nearest quarter octave.</summary>
    public static double RoundedLength(double syllables) =>
        Math.Pow(2, Math.Round(Math.Log2(Math.Max(syllables, 1)) * StepsAnOctave) / StepsAnOctave);

    /// <summary>The level of a term in a record.</summary>
    /// <param name="frequency">How often the term stands in the record, title words weighed.</param>
    /// <param name="relativeLength">The record's rounded length over the rounded mean length.</param>
    public static int Level(int frequency, double relativeLength)
    {
        var saturated = frequency * (Saturation + 1) / (frequency + (Saturation * (1 - LengthShare + (LengthShare * relativeLength))));
        return Math.Clamp((int)Math.Round(saturated / (Saturation + 1) * Levels) - 1, 0, Levels - 1);
    }

    /// <summary>How much a term tells, in thousandths of a nat: rarer terms tell more; at least 1.</summary>
    /// <param name="recordsWithTerm">At least 1.</param>
    /// <param name="records">All records of the index.</param>
    public static long Rarity(int recordsWithTerm, int records) =>
        Math.Max(1, (long)Math.Floor((Math.Log(1 + ((records - recordsWithTerm + 0.5) / (recordsWithTerm + 0.5))) * 1000) + 0.5));
}
