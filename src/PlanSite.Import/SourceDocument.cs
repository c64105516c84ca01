using System.Text;

namespace PlanSite.Import;

/// <summary>A document as it came in.</summary>
/// <param name="Path">As it goes into <c>Plan.Source</c> and findings (<c>seeds/000_….txt</c>): forward slashes, relative to the folder that holds the content. Its extension tells the format.</param>
/// <param name="Content">The bytes of the file.</param>
public sealed record SourceDocument(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A document of plain text.</summary>
    public static SourceDocument OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
