using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanSite.Search.Format;

/// <summary>What is shown of a run of records.</summary>
/// <param name="Rows">For each record its id, URL, title, text, context line, type and keywords, the last three empty where it has none.</param>
internal sealed record RecordShard(IReadOnlyList<string[]> Rows)
{
    public const int Id = 0;
    public const int Url = 1;
    public const int Title = 2;
    public const int Text = 3;
    public const int Context = 4;
    public const int Type = 5;
    public const int Keywords = 6;
    public const int Columns = 7;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A row as JSON, ready to be part of a shard.</summary>
    public static byte[] PackRow(string[] row) => JsonSerializer.SerializeToUtf8Bytes(row, Json);

    /// <summary>The <see cref="PackedText"/> of a JSON array.</summary>
    /// <param name="rows">As <see cref="PackRow"/> made them.</param>
    /// <param name="sample">As in <see cref="EntryFile.Sample"/>.</param>
    public static string Pack(IReadOnlyList<byte[]> rows, byte[] sample)
    {
        var json = new ArrayBufferWriter<byte>();
        for (var i = 0; i < rows.Count; i++)
        {
            json.Write(i == 0 ? "["u8 : ","u8);
            json.Write(rows[i]);
        }
        json.Write("]"u8);
        return PackedText.Pack(json.WrittenSpan, sample);
    }

    /// <exception cref="FormatException">The text was not made by <see cref="Pack"/>.</exception>
    public static RecordShard Unpack(string packed, byte[] sample)
    {
        try
        {
            return new(JsonSerializer.Deserialize<string[][]>(PackedText.Unpack(packed, sample), Json) ?? throw new FormatException("A record shard is empty."));
        }
        catch (JsonException e)
        {
            throw new FormatException("A record shard is damaged.", e);
        }
    }
}
