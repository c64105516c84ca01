using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Indexing;

/// <summary>The records of an index being built, first in the order of adding, at last in that of their ids.</summary>
internal sealed class RecordTable
{
    // Before compression.
    private const int ShardBytes = 4096;
    private const int SampleBytes = 4096;

    // At most such a part of all: a change of the sample changes every shard.
    private const int SampleShare = 64;
    private const int MostInShard = 64;

    private readonly List<string> ids = [];
    private readonly List<byte[]> rows = [];
    private readonly List<int> lengths = [];
    private readonly List<(string Order, DateOnly? Day)> places = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public int Count => rows.Count;

    /// <summary>Length class of the mean length.</summary>
    public int MeanLength => TermWeight.LengthClass(lengths.Count == 0 ? 1 : lengths.Sum(length => (long)length) / (double)lengths.Count);

    /// <summary>Reserves an id, before anything of its record is counted.</summary>
    /// <exception cref="ArgumentException">A record of this id is there already.</exception>
    public void Claim(string id)
    {
        if (!known.Add(id)) throw new ArgumentException($"Two records have the id '{id}'.", nameof(id));
    }

    /// <param name="id">As claimed.</param>
    /// <param name="row">As <see cref="RecordShard.PackRow"/>.</param>
    /// <param name="length">Number of syllables, title words weighed.</param>
    /// <param name="place">What decides the record's number, and the day by which it is ordered where no words rank.</param>
    public void Add(string id, byte[] row, int length, (string Order, DateOnly? Day) place)
    {
        ids.Add(id);
        places.Add(place);
        rows.Add(row);
        lengths.Add(length);
    }

    /// <summary>Days in the order given, a file for each run of records; none where no record has a day.</summary>
    public IEnumerable<DayFile> Days(int[] order) =>
        places.Exists(place => place.Day is not null) ? order.Chunk(DayFile.Records).Select(chunk => DayFile.Of(chunk.Select(record => places[record].Day))) : [];

    /// <summary>The numbers of adding in ordinal order of the records' places, equal ones by id.</summary>
    public int[] Order()
    {
        var order = Enumerable.Range(0, rows.Count).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(places[a].Order, places[b].Order) is not 0 and var byPlace ? byPlace : string.CompareOrdinal(ids[a], ids[b]));
        return order;
    }

    /// <summary>Length class less that of the mean, by number of adding.</summary>
    public sbyte[] Longer()
    {
        var mean = MeanLength;
        return [.. lengths.Select(length => (sbyte)(TermWeight.LengthClass(length) - mean))];
    }

    /// <summary>How many records make up a shard: a power of two, so that growth seldom cuts all shards anew.</summary>
    public int ShardRecords()
    {
        var size = rows.Sum(row => (long)row.Length);
        var records = 1;
        while (records < MostInShard && size * records * 2 <= (long)ShardBytes * Math.Max(1, rows.Count)) records *= 2;
        return records;
    }

    /// <summary>Some rows that the shards may repeat. Which ones, their ids tell alone, so that another record's edit leaves them.</summary>
    public byte[] Sample()
    {
        var most = (int)Math.Min(SampleBytes, rows.Sum(row => (long)row.Length) / SampleShare);
        var chosen = Enumerable.Range(0, rows.Count).Select(record => (Hash: TermKey.Bucket(ids[record], 1 << 30), Id: ids[record], Row: rows[record]));
        return [.. chosen.OrderBy(one => one.Hash).ThenBy(one => one.Id, StringComparer.Ordinal).SelectMany(one => one.Row).Take(most)];
    }

    /// <summary>The shards in order, packed.</summary>
    public IEnumerable<string> Shards(int[] order, int shardRecords, byte[] sample) =>
        order.Chunk(shardRecords).Select(chunk => RecordShard.Pack([.. chunk.Select(record => rows[record])], sample));
}
