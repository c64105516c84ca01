using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanSite.Search.Format;

/// <summary>The wrapping of every index file: a classic script of one call, which a browser may load from a folder as well as from a server.</summary>
/// <remarks><c>PlanSiteSearch.take(["terms",12,…])</c>: kind, number among its kind and content, as JSON.</remarks>
internal static class ScriptFile
{
    private const string Opening = "PlanSiteSearch.take(";
    private const string Closing = ")\n";

    // Index files are scripts of their own and never part of a page, so only what ends a string needs escaping.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Wrap<T>(string kind, int number, T content) =>
        Encoding.UTF8.GetBytes($"{Opening}[\"{kind}\",{number},{JsonSerializer.Serialize(content, Json)}]{Closing}");

    /// <summary>The content of a file.</summary>
    /// <exception cref="FormatException">The script is not one of an index, or holds another kind or number.</exception>
    public static T Unwrap<T>(string script, string kind, int number)
    {
        var head = $"{Opening}[\"{kind}\",{number},";
        var tail = "]" + Closing;
        if (!script.StartsWith(head, StringComparison.Ordinal) || !script.EndsWith(tail, StringComparison.Ordinal))
            throw new FormatException($"This is not the file '{kind} {number}' of a search index.");
        try
        {
            return JsonSerializer.Deserialize<T>(script.AsSpan(head.Length, script.Length - head.Length - tail.Length), Json)
                ?? throw new FormatException($"The file '{kind} {number}' is empty.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"The file '{kind} {number}' is damaged.", e);
        }
    }
}
