using PlanSite.Search.Terms;

namespace PlanSite.Search.Format;

/// <summary>The kinds of files, each named as in the file itself and, but for the entry, as its folder.</summary>
internal static class FileKind
{
    /// <summary><see cref="EntryFile"/>, the only file with a fixed name.</summary>
    public const string Entry = "entry";

    /// <summary><see cref="DirectoryFile"/>.</summary>
    public const string Directory = "directory";

    /// <summary><see cref="TermShard"/>.</summary>
    public const string Terms = "terms";

    /// <summary>What a long list of postings goes on with: text as in <see cref="PostingList"/>.</summary>
    public const string Blocks = "blocks";

    /// <summary><see cref="RecordShard"/>.</summary>
    public const string Records = "records";

    /// <summary><see cref="WordFile"/>.</summary>
    public const string Words = "words";

    /// <summary><see cref="AliasFile"/>.</summary>
    public const string Aliases = "aliases";

    /// <summary><see cref="DayFile"/>.</summary>
    public const string Days = "days";

    /// <summary><see cref="FacetFile"/>.</summary>
    public const string Facet = "facet";
}
