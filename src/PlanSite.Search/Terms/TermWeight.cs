namespace PlanSite.Search.Terms;

/// <summary>BM25 in whole numbers, so that every machine and language adds up the same scores. Mirrored by Browser/weights.js.</summary>
/// <remarks>
/// The part that depends on the record is kept in the index as a level; the part that depends on the term is computed by the reader. Lengths and
/// their mean are rounded to quarter octaves, so that an edit seldom changes the levels of the record's other terms.
/// </remarks>
internal static class TermWeight
{
    /// <summary>How often a title's words count.</summary>
    public const int TitleWeight = 3;

    /// <summary>Levels of a syllable. Pairs make do with fewer: they are most of the index.</summary>
    public const int SyllableLevels = 30;

    private const int PairLevels = 15;
    private const int FacetLevels = 1;

    // What a term tells of a record at most, in units of which a level is a whole number for every kind of term.
    private const int WholeWorth = 120;

    // A facet's value stands in a record or does not: about as much as a word that stands once in a record of mean length.
    private const int FacetWorth = 60;
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    // A little above one half, so that no frequency and length meet an edge between two levels, where languages may disagree.
    private const double Rounding = 0.500001;
    private const int ClassesAnOctave = 4;
    private const int FarthestFromMean = 48;
    private static readonly double[] PartsOfAnOctave = [1, 1.189207115002721, 1.4142135623730951, 1.681792830507429];

    /// <summary>How many levels the postings of a term have.</summary>
    public static int Levels(string key) => TermKey.IsFacet(key) ? FacetLevels : TermKey.IsSyllable(key) ? SyllableLevels : PairLevels;

    /// <summary>What a level is worth.</summary>
    public static long Worth(int level, int levels) => levels == FacetLevels ? FacetWorth : (level + 1L) * WholeWorth / levels;

    /// <summary>A length in quarter octaves, rounded.</summary>
    public static int LengthClass(double syllables) => (int)Math.Floor((Math.Log2(Math.Max(syllables, 1)) * ClassesAnOctave) + 0.5);

    /// <summary>The level of a term in a record.</summary>
    /// <param name="frequency">How often the term stands in the record, title words weighed.</param>
    /// <param name="longer">The record's length class less that of the mean.</param>
    /// <param name="levels">As <see cref="Levels"/>.</param>
    public static int Level(int frequency, int longer, int levels)
    {
        var saturated = frequency / (frequency + (Saturation * (1 - LengthShare + (LengthShare * RelativeLength(longer)))));
        return Math.Clamp((int)Math.Floor((saturated * levels) + Rounding) - 1, 0, levels - 1);
    }

    /// <summary>How much a term tells, in thousandths of a nat: rarer terms tell more; at least 1.</summary>
    /// <param name="recordsWithTerm">At least 1.</param>
    /// <param name="records">All records of the index.</param>
    public static long Rarity(int recordsWithTerm, int records)
    {
        var with = Math.Min(recordsWithTerm, records);
        return Math.Max(1, (long)Math.Floor((Math.Log(1 + ((records - with + 0.5) / (with + 0.5))) * 1000) + 0.5));
    }

    // Powers of two and one product: the same bits in every language.
    private static double RelativeLength(int longer)
    {
        var classes = Math.Clamp(longer, -FarthestFromMean, FarthestFromMean);
        var octaves = classes >> 2;
        var power = octaves < 0 ? 1.0 / (1 << -octaves) : 1 << octaves;
        return power * PartsOfAnOctave[classes & 3];
    }
}
