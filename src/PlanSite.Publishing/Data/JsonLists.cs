using System.Text.Json;

namespace PlanSite.Publishing.Data;

/// <summary>Lists inside an object.</summary>
internal static class JsonLists
{
    /// <summary>A property that is a list of whatever <paramref name="write"/> writes for each item.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    /// <summary>A property that is a list of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> items) =>
        json.WriteList(name, items, static (writer, item) => writer.WriteStringValue(item));
}
