using System.Text;
using PlanSite.Register.Findings;

namespace PlanSite.Import;

/// <summary>A document as it came in.</summary>
/// <param name="Path">As it goes into <c>Plan.Source</c> and findings (<c>seeds/000_….txt</c>): forward slashes, relative to the folder that holds the content. Its extension tells the format.</param>
/// <param name="Content">The bytes of the file.</param>
public sealed record SourceDocument(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Bytes of the largest file that is read: 128 MB, a document full of photographs.</summary>
    public const int LargestFile = 128 << 20;

    /// <summary>A document of plain text.</summary>
    public static SourceDocument OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The document in a file.</summary>
    /// <param name="path">As <see cref="Path"/>.</param>
    /// <param name="file">Where it lies. A device without end is read no further than a file may be long.</param>
    /// <exception cref="IOException">It cannot be read, or is larger than <see cref="LargestFile"/>.</exception>
    public static SourceDocument OfFile(string path, string file)
    {
        using var stream = File.OpenRead(file);
        if (stream.CanSeek && stream.Length > LargestFile) throw TooLarge();
        using var content = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (content.Length + count > LargestFile) throw TooLarge();
            content.Write(buffer.AsSpan(0, count));
        }
        return new SourceDocument(path, content.GetBuffer().AsMemory(0, (int)content.Length));
    }

    private static FaultException TooLarge() => new(new Fault("file-large", LargestFile >> 20));
}
