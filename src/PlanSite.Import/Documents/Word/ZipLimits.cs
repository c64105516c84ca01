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
            throw new UnreadableDocumentException("the file is damaged (its ZIP archive cannot be read); get it again, or open it in Word, let Word repair it and save it as .docx");
        }
    }

    private static void Check(ZipArchive archive)
    {
        if (archive.Entries.Count > MostEntries) throw Refused($"it has more than {MostEntries} parts");
        long bytes = 0;
        foreach (var entry in archive.Entries)
        {
            bytes += entry.Length;
            if (bytes > MostBytes) throw Refused($"it unpacks to more than {MostBytes >> 20} MB");
            if (entry.Length > RatioMattersFrom && entry.Length / Math.Max(entry.CompressedLength, 1) > HighestRatio)
                throw Refused($"its part {entry.FullName} is packed more than {HighestRatio} times");
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

    private static UnreadableDocumentException Refused(string why) => new($"{why}, which no document of this kind has; open it in Word and save it as a new .docx");
}
