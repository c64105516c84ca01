using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Searching;

/// <summary>The postings of a term within one query, as far as they were read: the most telling come first.</summary>
internal sealed class WeightedList
{
    private readonly TermEntry entry;
    private readonly IndexFiles files;
    private readonly int levels;
    private readonly List<IReadOnlyList<Posting>> read = [];

    /// <param name="entry">The term.</param>
    /// <param name="weight">How much its kind counts in the query, times its rarity.</param>
    /// <param name="files">Where its postings are.</param>
    public WeightedList(TermEntry entry, long weight, IndexFiles files)
    {
        (this.entry, Weight, this.files, levels) = (entry, weight, files, TermWeight.Levels(entry.Key));
        ReadOn();
        while (TermKey.IsFacet(Key) && Bound > 0) ReadOn();
    }

    public string Key => entry.Key;

    public long Weight { get; }

    /// <summary>What a posting not yet read adds to a score at most; 0 when all are read.</summary>
    public long Bound => read.Count > entry.Blocks.Count ? 0 : Score(entry.Blocks[read.Count - 1].Level);

    /// <summary>How many postings were read beside those that the term's shard holds.</summary>
    public int PostingsInBlocks => read.Skip(1).Sum(part => part.Count);

    /// <summary>What was read.</summary>
    public IEnumerable<Posting> Postings => read.SelectMany(part => part);

    /// <summary>What a posting of a level adds to a score.</summary>
    public long Score(int level) => Weight * TermWeight.Worth(level, levels);

    /// <summary>What the term adds to a record's score.</summary>
    /// <param name="frequency">How often it stands in the record; may be 0.</param>
    /// <param name="longer">As in <see cref="TermWeight.Level"/>.</param>
    public long ScoreOf(int frequency, int longer) => frequency == 0 ? 0 : Score(TermWeight.Level(frequency, longer, levels));

    /// <summary>What a facet's value adds to a record's score. A row does not show them; so they are read in full.</summary>
    public long ScoreOf(int record) => Postings.Any(posting => posting.Record == record) ? Score(0) : 0;

    /// <summary>Reads the next part; there must be one.</summary>
    public void ReadOn() => read.Add(files.Part(entry, read.Count));
}
