using System.Text;
using PlanSite.Search.Searching;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Format;

/// <summary>Reads the files of an index when they are needed, each once. For one thread at a time.</summary>
internal sealed class IndexFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string folder;
    private readonly DirectoryFile directories;
    private readonly byte[] sample;
    private readonly Dictionary<(string Kind, int Number), object?> loaded = [];
    private readonly Dictionary<(string Key, int Part), IReadOnlyList<Posting>> parts = [];
    private AliasTable? aliases;

    private IndexFiles(string folder, EntryFile entry) =>
        (this.folder, Entry, Buckets, directories, sample) = (folder, entry, entry.Buckets, new(entry.Directories), PackedText.Unpack(entry.Sample, []));

    public EntryFile Entry { get; }

    /// <summary>Whether a file that was asked for was missing or damaged.</summary>
    public bool HasGaps { get; private set; }

    private int Buckets { get; }

    /// <exception cref="SearchIndexException">There is no index, or one of another version.</exception>
    public static IndexFiles Open(string siteFolder)
    {
        var folder = Path.Combine(siteFolder, IndexFormat.Folder);
        try
        {
            var entry = ReadFile<EntryFile>(Path.Combine(folder, FileKind.Entry + ".js"), FileKind.Entry, 0);
            if (entry.Format != IndexFormat.Version)
                throw new SearchIndexException($"The index in '{folder}' has format {entry.Format}, this program reads format {IndexFormat.Version}: build the site again.");
            return new(folder, entry);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new SearchIndexException($"There is no readable search index in '{folder}': build the site first. ({e.Message})", e);
        }
    }

    /// <summary>The entries of a term, one for each of its exact forms; none where no record has it or its shard cannot be read.</summary>
    public IReadOnlyList<TermEntry> Entries(string key)
    {
        var bucket = TermKey.Bucket(key, Buckets);
        if (Load(FileKind.Terms, bucket, bucket, (string terms) => new TermLookup(new(terms))) is not { } shard) return [];
        return Guarded(() => shard.Entries(key)) ?? [];
    }

    /// <summary>A part of a term's postings, by falling level; empty where it cannot be read.</summary>
    /// <param name="entry">The term.</param>
    /// <param name="part">0 for the first, else the number of the block.</param>
    public IReadOnlyList<Posting> Part(TermEntry entry, int part)
    {
        if (parts.TryGetValue((entry.Key, part), out var known)) return known;
        var packed = part == 0 ? entry.First : TryRead<string>(FileKind.Blocks, entry.Blocks[part - 1].Name, TermKey.BlockNumber(entry.Key));
        var postings = packed is null ? null : Guarded(() => PostingList.Read(packed, TermWeight.Levels(entry.Key), Entry.Records));
        parts.Add((entry.Key, part), postings ?? []);
        return postings ?? [];
    }

    /// <summary>All postings of a term; a record with several forms of a syllable comes several times.</summary>
    public IReadOnlyList<Posting> Postings(string key) =>
        [.. Entries(key).SelectMany(entry => Enumerable.Range(0, entry.Blocks.Count + 1).SelectMany(part => Part(entry, part)))];

    /// <summary>Columns of a record, or null where they cannot be read.</summary>
    public string[]? Row(int record)
    {
        var number = record / Entry.ShardRecords;
        var rows = Load(FileKind.Records, number, Buckets + number, (string packed) => RecordShard.Unpack(packed, sample))?.Rows;
        return rows is not null && record % Entry.ShardRecords < rows.Count && rows[record % Entry.ShardRecords] is { Length: RecordShard.Columns } row
            ? row
            : null;
    }

    /// <summary>Folded syllables that begin with the first letter of a word, with their counts; empty where no syllable does.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Words(string word)
    {
        var letter = WordFile.Letters.IndexOf(word[0], StringComparison.Ordinal);
        if (letter < 0) return [];
        return Guarded(() => TryRead<string>(FileKind.Words, new DirectoryFile(Entry.Words)[letter], letter) is { } words ? new WordFile(words).Read() : []) ?? [];
    }

    /// <summary>What stands for what in a query; empty where the file cannot be read.</summary>
    public AliasTable Aliases => aliases ??= TryRead<AliasFile>(FileKind.Aliases, Entry.Aliases, 0) is { } file ? new(file) : AliasTable.Empty;

    /// <summary>The day by which a record is ordered, as in <see cref="DayFile"/>; 0 for one without.</summary>
    public int Day(int record)
    {
        var number = record / DayFile.Records;
        if (Entry.Days.Length == 0) return 0;
        if (!loaded.TryGetValue((FileKind.Days, number), out var days)) loaded.Add((FileKind.Days, number), days = ReadDays(number));
        return days is IReadOnlyList<int> known && record % DayFile.Records < known.Count ? known[record % DayFile.Records] : 0;
    }

    /// <summary>Values of a facet; empty for one that the index does not have.</summary>
    public IReadOnlyList<FacetValue> Facet(string facet)
    {
        for (var i = 0; i < Entry.Facets.Count; i++)
        {
            if (Entry.Facets[i].Facet == facet && Entry.Facets[i].Name.Length > 0)
                return TryRead<FacetFile>(FileKind.Facet, Entry.Facets[i].Name, i)?.Values ?? [];
        }
        return [];
    }

    private IReadOnlyList<int>? ReadDays(int number) =>
        Guarded(() => TryRead<string>(FileKind.Days, new DirectoryFile(Entry.Days)[number], number) is { } days ? new DayFile(days).Read() : null);

    private TContent? Load<TFile, TContent>(string kind, int number, int shard, Func<TFile, TContent> open)
        where TFile : class
        where TContent : class
    {
        if (loaded.TryGetValue((kind, number), out var known)) return (TContent?)known;
        var content = ShardName(shard) is { } name && TryRead<TFile>(kind, name, number) is { } file ? Guarded(() => open(file)) : null;
        loaded.Add((kind, number), content);
        return content;
    }

    private string? ShardName(int shard)
    {
        var number = shard / Entry.DirectorySize;
        if (!loaded.TryGetValue((FileKind.Directory, number), out var directory))
        {
            directory = TryRead<string>(FileKind.Directory, directories[number], number) is { } names ? new DirectoryFile(names) : null;
            loaded.Add((FileKind.Directory, number), directory);
        }
        return directory is DirectoryFile known ? known[shard % Entry.DirectorySize] : null;
    }

    private T? TryRead<T>(string kind, string name, int number)
        where T : class => Guarded(() => ReadFile<T>(Path.Combine(folder, ContentName.Path(kind, number, name)), kind, number));

    // A file that is missing or damaged costs only its own part.
    private T? Guarded<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or DecoderFallbackException)
        {
            HasGaps = true;
            return null;
        }
    }

    private static T ReadFile<T>(string path, string kind, int number) => ScriptFile.Unwrap<T>(File.ReadAllText(path, Utf8), kind, number);
}
