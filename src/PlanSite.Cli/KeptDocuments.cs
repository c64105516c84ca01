using PlanSite.Content;
using PlanSite.Import;
using PlanSite.Register.Findings;

namespace PlanSite.Cli;

/// <summary>The documents beside the content: the site links to them, so every imported one must lie there.</summary>
internal sealed class KeptDocuments(ContentFolder content)
{
    /// <summary>The document that lies at a path; null when there is none.</summary>
    public SourceDocument? Find(string path)
    {
        var place = PlaceOf(path);
        return File.Exists(place) ? SourceDocument.OfFile(path, place) : null;
    }

    /// <summary>Makes sure that no other document has the place of this one.</summary>
    /// <exception cref="IOException">Another one has it.</exception>
    public void CheckPlace(RawDocument raw)
    {
        if (Find(raw.Document.Path) is { } other && !other.Content.Span.SequenceEqual(raw.Document.Content.Span))
            throw new FaultException(new Fault("file-same-name", raw.Document.Path, raw.File));
    }

    /// <summary>Lays a document beside the content, in place of what it was before.</summary>
    public void Keep(RawDocument raw)
    {
        if (LiesThere(raw)) return;
        var place = PlaceOf(raw.Document.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var file = File.Create(place);
        file.Write(raw.Document.Content.Span);
    }

    /// <summary>Whether the document that is imported is the one beside the content.</summary>
    public bool LiesThere(RawDocument raw) => string.Equals(Path.GetFullPath(PlaceOf(raw.Document.Path)), raw.File, StringComparison.Ordinal);

    /// <summary>Where a document lies or will lie.</summary>
    public string PlaceOf(string path) => Path.Combine(content.SourceFolder, path);
}
