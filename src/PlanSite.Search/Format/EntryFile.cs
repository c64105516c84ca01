namespace PlanSite.Search.Format;

/// <summary>What a reader needs before the first query: <c>search/entry.js</c>.</summary>
/// <param name="Format"><see cref="IndexFormat.Version"/> of the writer.</param>
/// <param name="Version">Content name of all the rest: changes whenever a record does.</param>
/// <param name="Records">Number of records; they are numbered from 0 in ordinal order of their ids.</param>
/// <param name="Buckets">Number of term shards, a power of two.</param>
/// <param name="ShardRecords">Records in every record shard but the last.</param>
/// <param name="MeanLength"><see cref="Terms.TermWeight.LengthClass"/> of the mean length of records.</param>
/// <param name="Sample"><see cref="PackedText"/> of some rows, which the record shards may repeat.</param>
/// <param name="DirectorySize">Shards that every directory but the last names.</param>
/// <param name="Directories">Content names of the directories, one after the other. Shards are counted through them: first the term shards, then the record shards.</param>
/// <param name="Words">Content names of the <see cref="WordFile"/>s, one for each of <see cref="WordFile.Letters"/>.</param>
/// <param name="Aliases">Content name of the <see cref="AliasFile"/>.</param>
/// <param name="Days">Content names of the <see cref="DayFile"/>s, one after the other; empty where no record has a day.</param>
/// <param name="Facets">Facets that can be filtered by, in ordinal order of their names.</param>
internal sealed record EntryFile(
    int Format,
    string Version,
    int Records,
    int Buckets,
    int ShardRecords,
    int MeanLength,
    string Sample,
    int DirectorySize,
    string Directories,
    string Words,
    string Aliases,
    string Days,
    IReadOnlyList<FacetReference> Facets)
{
    /// <summary>The same with its version worked out.</summary>
    public EntryFile WithVersion() => this with { Version = ContentName.Of(ScriptFile.Wrap(FileKind.Entry, 0, this with { Version = "" })) };
}
