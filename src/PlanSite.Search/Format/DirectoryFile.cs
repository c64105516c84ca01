namespace PlanSite.Search.Format;

/// <summary>Names of up to <see cref="EntryFile.DirectorySize"/> shards, so that the entry stays small however many there are.</summary>
/// <param name="Names">Content names of <see cref="ContentName.Length"/> signs each, one after the other.</param>
internal sealed record DirectoryFile(string Names)
{
    private const int LeastSize = 32;

    // About as many directories as a question loads.
    private const int Loaded = 32;

    /// <summary>How many shards a directory names at best: the entry grows with the number of directories, those that a question loads with their size.</summary>
    public static int SizeFor(int shards)
    {
        var size = LeastSize;
        while (shards > (long)Loaded * size * size) size *= 2;
        return size;
    }

    /// <summary>The name of the shard at an index within the directory.</summary>
    /// <exception cref="FormatException">The directory is too short.</exception>
    public string this[int index] => (index + 1) * ContentName.Length <= Names.Length
        ? Names.Substring(index * ContentName.Length, ContentName.Length)
        : throw new FormatException("The directory names too few shards.");
}
