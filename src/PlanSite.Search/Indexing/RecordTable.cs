using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Indexing;

/// <summary>The records of an index being built, first in the order of adding, at last in that of their ids.</summary>
internal sealed class RecordTable
{
    private const int ShardBytes = 4096;

    private readonly List<string[]> rows = [];
    private readonly List<int> lengths = [];
    private readonly List<(string Order, DateOnly? Day)> places = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public int Count => rows.Count;

    /// <summary>Reserves an id, before anything of its record is counted.</summary>
    /// <exception cref="ArgumentException">A record of this id is there already.</exception>
    public void Claim(string id)
    {
        if (!ids.Add(id)) throw new ArgumentException($"Two records have the id '{id}'.", nameof(id));
    }

    /// <param name="row">Columns as in <see cref="RecordShard"/>.</param>
    /// <param name="length">Number of syllables, title words weighed.</param>
    /// <param name="place">What decides the record's number, and the day by which it is ordered where no words rank.</param>
    public void Add(string[] row, int length, (string Order, DateOnly? Day) place)
    {
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
        Array.Sort(order, (a, b) => string.CompareOrdinal(places[a].Order, places[b].Order) is not 0 and var byPlace
            ? byPlace
            : string.CompareOrdinal(rows[a][RecordShard.Id], rows[b][RecordShard.Id]));
        return order;
    }

    /// <summary>Rounded length over rounded mean length, by number of adding.</summary>
    public double[] RelativeLengths()
    {
        var mean = TermWeight.RoundedLength(lengths.Count == 0 ? 1 : lengths.Sum(length => (long)length) / (double)lengths.Count);
        return [.. lengths.Select(length => TermWeight.RoundedLength(length) / mean)];
    }

    /// <summary>How many records make up a shard: a power of two, so that growth seldom cuts all shards anew.</summary>
    public int ShardRecords()
    {
        var size = rows.Sum(row => row.Sum(column => (long)column.Length));
        var records = 1;
        while (records < 64 && size * records * 2 <= (long)ShardBytes * Math.Max(1, rows.Count)) records *= 2;
        return records;
    }

    /// <summary>The shards in order.</summary>
    public IEnumerable<RecordShard> Shards(int[] order, int shardRecords) =>
        order.Chunk(shardRecords).Select(chunk => new RecordShard([.. chunk.Select(record => rows[record])]));
}
