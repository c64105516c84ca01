using System.IO.Compression;

namespace PlanSite.Import.Documents.Word;

/// <summary>Refuses archives made to exhaust the machine, before anything in them is trusted.</summary>
internal static class ZipLimits
{
    // A document of 200 pages with a hundred pictures has some 150 entries.
    private const int MostEntries = 10_000;

    // Pictures hardly shrink, so the size of the file bounds them; text of this size is ten thousand pages.
    private const long MostBytes = 512L << 20;

    // Word's XML shrinks to a twentieth, seldom to a fiftieth; deflate can reach a thousandth.
    private const long HighestRatio = 200;

    // Small files of one repeated line may shrink more.
    private const long RatioMattersFrom = 4L << 20;

    // The lists of content and links are read by the package library as they are.
    private const long LargestList = 4L << 20;

    /// <exception cref="UnreadableDocumentException">The archive is broken or beyond a limit.</exception>
    public static void Check(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            Check(archive);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw new UnreadableDocumentException("zip-damaged");
        }
    }

    private static void Check(ZipArchive archive)
    {
        if (archive.Entries.Count > MostEntries) throw new UnreadableDocumentException("zip-parts", MostEntries);
        long bytes = 0;
        foreach (var entry in archive.Entries)
        {
            bytes += entry.Length;
            if (bytes > MostBytes) throw new UnreadableDocumentException("zip-large", MostBytes >> 20);
            if (entry.Length > RatioMattersFrom && entry.Length / Math.Max(entry.CompressedLength, 1) > HighestRatio)
                throw new UnreadableDocumentException("zip-packed", entry.FullName, HighestRatio);
            if (IsList(entry)) CheckList(entry);
        }
    }

    private static bool IsList(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("[Content_Types]", StringComparison.OrdinalIgnoreCase);

    private static void CheckList(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        PartXml.Check(PartXml.Bytes(stream, entry.FullName, LargestList), entry.FullName);
    }
}
