using PlanSite.Search.Terms;

namespace PlanSite.Search.Indexing;

/// <summary><see cref="TermWeight.Level"/>, worked out beforehand for the frequencies that occur.</summary>
internal sealed class LevelTable
{
    private const int Frequencies = 64;

    // Beyond this distance from the mean, levels no longer change.
    private const int Farthest = 48;

    private static readonly LevelTable[] Tables = [.. Enumerable.Range(0, TermWeight.SyllableLevels + 1).Select(levels => new LevelTable(levels))];

    private readonly int levels;
    private readonly byte[] table;

    private LevelTable(int levels)
    {
        this.levels = levels;
        table = levels == 0 ? [] : [.. from frequency in Enumerable.Range(0, Frequencies) from longer in Enumerable.Range(-Farthest, (2 * Farthest) + 1) select (byte)TermWeight.Level(frequency, longer, levels)];
    }

    /// <param name="levels">At least 1.</param>
    public static LevelTable Of(int levels) => Tables[levels];

    /// <summary>The level of a term in a record.</summary>
    public int Level(int frequency, int longer) => frequency < Frequencies && longer is >= -Farthest and <= Farthest
        ? table[(frequency * ((2 * Farthest) + 1)) + longer + Farthest]
        : TermWeight.Level(frequency, longer, levels);
}
