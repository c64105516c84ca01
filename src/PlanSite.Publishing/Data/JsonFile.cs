using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanSite.Publishing.Data;

/// <summary>A JSON file that is written as it grows: indented, "\n", letters of every script as they are.</summary>
internal sealed class JsonFile : IDisposable
{
    private const int FlushAt = 1 << 16;

    // The files are fetched as data and never put into a page, so nothing beyond JSON's own rules is escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Stream stream;

    /// <param name="output">The site.</param>
    /// <param name="path">Relative to the site's root.</param>
    public JsonFile(OutputFolder output, string path)
    {
        stream = output.Create(path);
        Json = new Utf8JsonWriter(stream, Options);
    }

    /// <summary>Writes the file's one value.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Writes a whole file that is a list, item by item.</summary>
    public static void WriteList<T>(OutputFolder output, string path, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var file = new JsonFile(output, path);
        file.Json.WriteStartArray();
        foreach (var item in items)
        {
            write(file.Json, item);
            if (file.Json.BytesPending > FlushAt) file.Json.Flush();
        }
        file.Json.WriteEndArray();
    }

    /// <summary>A day as <c>YYYY-MM-DD</c>.</summary>
    public static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Ends the file with a line feed and closes it.</summary>
    public void Dispose()
    {
        Json.Dispose();
        stream.WriteByte((byte)'\n');
        stream.Dispose();
    }
}
