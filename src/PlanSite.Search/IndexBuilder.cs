using PlanSite.Search.Format;
using PlanSite.Search.Indexing;
using PlanSite.Vietnamese;

namespace PlanSite.Search;

/// <summary>Makes the static full-text index of a site.</summary>
/// <remarks>The files depend on the records and labels alone: not on the order of adding, the culture or the number of threads.</remarks>
/// <example><code>
/// var builder = new IndexBuilder();
/// builder.Add(new SearchRecord { Id = "1", Url = "ke-hoach/index.html#ii-1", Title = "Khoản 1", Text = "Tổ chức nghiên cứu, học tập" });
/// builder.WriteTo("site");
/// </code></example>
public sealed class IndexBuilder
{
    private readonly Lock adding = new();
    private readonly TermTable terms = new();
    private readonly FacetTable facets = new();
    private readonly RecordTable records = new();

    /// <summary>Adds a record; may be called from many threads.</summary>
    /// <exception cref="ArgumentException">A record of the same id is there already.</exception>
    public void Add(SearchRecord record)
    {
        var row = Row(record);
        var packed = RecordShard.PackRow(row);
        lock (adding)
        {
            records.Claim(record.Id);
            var number = records.Count;
            var length = terms.Add(number, row[RecordShard.Title], row[RecordShard.Text], row[RecordShard.Keywords]);
            records.Add(record.Id, packed, length, (record.Order ?? record.Id, record.Day));
            foreach (var (facet, values) in record.Facets)
            {
                if (facet != FacetNames.Context) facets.Add(number, facet, values);
            }
        }
    }

    /// <summary>What is understood to mean the same; the built-in terms unless others are given before the index is written.</summary>
    public EqualTerms EqualTerms { get; set; } = EqualTerms.Defaults;

    /// <summary>Gives a facet value the name that a reader sees. The label given last counts; one for a value that no record has is ignored.</summary>
    public void LabelFacet(string facet, string value, string label)
    {
        lock (adding) facets.Label(facet, value, VietnameseText.Normalize(label));
    }

    /// <summary>Writes the index and the browser's engine into the site's <c>search/</c> folder, in place of an index already there.</summary>
    /// <param name="siteFolder">Made when it does not exist.</param>
    /// <returns>The index's version, which changes whenever a record does: <see cref="IndexReader.Version"/>.</returns>
    public string WriteTo(string siteFolder)
    {
        lock (adding)
        {
            var writer = new IndexWriter(siteFolder);
            var order = records.Order();
            var shardRecords = records.ShardRecords();
            var termNames = WriteTerms(writer, order);
            var sample = records.Sample();
            var recordNames = records.Shards(order, shardRecords, sample).Select((shard, i) => writer.Write(FileKind.Records, i, shard)).ToList();
            var directorySize = DirectoryFile.SizeFor(termNames.Count + recordNames.Count);
            var entry = new EntryFile(
                IndexFormat.Version, "", records.Count, termNames.Count, shardRecords, records.MeanLength, PackedText.Pack(sample, []),
                directorySize, WriteDirectories(writer, [.. termNames, .. recordNames], directorySize), WriteWords(writer), WriteAliases(writer), WriteDays(writer, order), WriteFacets(writer)).WithVersion();
            writer.WriteEntry(entry);
            BrowserScripts.WriteTo(writer);
            return entry.Version;
        }
    }

    private List<string> WriteTerms(IndexWriter writer, int[] order)
    {
        var finalNumbers = new int[order.Length];
        for (var i = 0; i < order.Length; i++) finalNumbers[order[i]] = i;

        var packer = new TermPacker(finalNumbers, records.Longer(), writer);
        var packed = terms.Terms().Concat(facets.Terms()).Select(term => (term.Key, packer.Pack(term.Key, term.Postings))).ToList();
        return [.. new BucketWriter(packed).Shards().Select((shard, i) => writer.Write(FileKind.Terms, i, shard.Terms))];
    }

    private static string WriteDirectories(IndexWriter writer, IReadOnlyList<string> shardNames, int size) =>
        string.Concat(shardNames.Chunk(size).Select((names, i) => writer.Write(FileKind.Directory, i, string.Concat(names))));

    private string WriteWords(IndexWriter writer) =>
        string.Concat(terms.Words().Select((file, i) => writer.Write(FileKind.Words, i, file.Words)));

    private string WriteAliases(IndexWriter writer)
    {
        var table = new AliasTableBuilder(EqualTerms);
        return writer.Write(FileKind.Aliases, 0, table.File(table.Keys.Where(terms.Has).ToHashSet(StringComparer.Ordinal)));
    }

    private string WriteDays(IndexWriter writer, int[] order) =>
        string.Concat(records.Days(order).Select((file, i) => writer.Write(FileKind.Days, i, file.Days)));

    private List<FacetReference> WriteFacets(IndexWriter writer)
    {
        var files = facets.Files().ToDictionary(file => file.Facet);
        return [.. facets.Names.Select((facet, i) => new FacetReference(facet, files.TryGetValue(facet, out var file) ? writer.Write(FileKind.Facet, i, file) : ""))];
    }

    private static string[] Row(SearchRecord record)
    {
        string First(string facet) => record.Facets.TryGetValue(facet, out var values) && values.Count > 0 ? values[0] : "";

        var row = new string[RecordShard.Columns];
        row[RecordShard.Id] = record.Id;
        row[RecordShard.Url] = record.Url;
        row[RecordShard.Title] = VietnameseText.Normalize(record.Title);
        row[RecordShard.Text] = VietnameseText.Normalize(record.Text);
        row[RecordShard.Context] = VietnameseText.Normalize(First(FacetNames.Context));
        row[RecordShard.Type] = First(FacetNames.Type);
        row[RecordShard.Keywords] = VietnameseText.Normalize(record.Keywords);
        return row;
    }
}
