using PlanSite.Content;
using PlanSite.Import;

namespace PlanSite.Cli;

/// <summary>The documents beside the content: the site links to them, so every imported one must lie there.</summary>
internal sealed class KeptDocuments(ContentFolder content)
{
    /// <summary>The document that lies at a path; null when there is none.</summary>
    public SourceDocument? Find(string path)
    {
        var place = PlaceOf(path);
        return File.Exists(place) ? new SourceDocument(path, File.ReadAllBytes(place)) : null;
    }

    /// <summary>Lays a document beside the content.</summary>
    /// <exception cref="IOException">Another document has its place.</exception>
    public void Keep(RawDocument raw)
    {
        if (Find(raw.Document.Path) is { } other && !other.Content.Span.SequenceEqual(raw.Document.Content.Span))
            throw new IOException($"{raw.Document.Path} is another document of the same name; rename {raw.File} and import it again.");
        Replace(raw);
    }

    /// <summary>Lays a document beside the content in place of what it was before.</summary>
    public void Replace(RawDocument raw)
    {
        var place = PlaceOf(raw.Document.Path);
        if (string.Equals(Path.GetFullPath(place), raw.File, StringComparison.Ordinal)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Copy(raw.File, place, overwrite: true);
        File.SetAttributes(place, FileAttributes.Normal);
    }

    private string PlaceOf(string path) => Path.Combine(content.SourceFolder, path);
}
