namespace PlanSite.Search.Format;

/// <summary>Names of up to <see cref="IndexFormat.DirectorySize"/> shards, so that the entry stays small however many there are.</summary>
/// <param name="Names">Content names of <see cref="ContentName.Length"/> signs each, one after the other.</param>
internal sealed record DirectoryFile(string Names)
{
    /// <summary>The name of the shard at an index within the directory.</summary>
    /// <exception cref="FormatException">The directory is too short.</exception>
    public string this[int index] => (index + 1) * ContentName.Length <= Names.Length
        ? Names.Substring(index * ContentName.Length, ContentName.Length)
        : throw new FormatException("The directory names too few shards.");
}
