namespace PlanSite.Search.Format;

/// <summary>Names of up to <see cref="IndexFormat.DirectorySize"/> shards, so that the entry stays small however many there are.</summary>
/// <param name="Names">Content names of <see cref="ContentName.Length"/> signs each, one after the other.</param>
internal sealed record DirectoryFile(string Names)
{
    /// <summary>The name of the shard at an index within the directory.</summary>
    public string this[int index] => Names.Substring(index * ContentName.Length, ContentName.Length);
}
