using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PlanSite.Publishing.Office;

/// <summary>A Word or Excel file: parts of XML in a zip file whose bytes follow from the parts alone. Parts are written in the order in which they are added.</summary>
internal sealed class OfficePackage : IDisposable
{
    // The earliest time that a zip file can hold: the time of the build would change the file each time.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    private readonly ZipArchive archive;

    /// <param name="stream">Where the file goes; it is closed with the package.</param>
    public OfficePackage(Stream stream) => archive = new ZipArchive(stream, ZipArchiveMode.Create);

    /// <summary>Adds a part that is the same in every file.</summary>
    public void Add(string path, OfficePart part)
    {
        using var entry = Open(path);
        entry.Write(part.Bytes);
    }

    /// <summary>Adds a part that is written now.</summary>
    public void Add(string path, Action<XmlWriter> write)
    {
        using var entry = Open(path);
        using var xml = XmlWriter.Create(entry, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private Stream Open(string path)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
