namespace PlanSite.Search.Format;

/// <summary>What holds for all files of an index; described field by field in docs/search-index.md.</summary>
internal static class IndexFormat
{
    /// <summary>Raised whenever a reader of the version before would misread the files.</summary>
    public const int Version = 2;

    /// <summary>The folder of the index inside a site.</summary>
    public const string Folder = "search";
}
