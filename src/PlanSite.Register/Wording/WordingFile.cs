using System.Text.Json;

namespace PlanSite.Register.Wording;

/// <summary>The embedded files that hold what people read.</summary>
internal static class WordingFile
{
    /// <summary>Reads an embedded JSON file of this folder.</summary>
    public static T Read<T>(string name)
    {
        var assembly = typeof(WordingFile).Assembly;
        using var stream = assembly.GetManifestResourceStream($"PlanSite.Register.Wording.{name}")
            ?? throw new InvalidOperationException($"The wording file {name} is not embedded.");
        return JsonSerializer.Deserialize<T>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException($"The wording file {name} is empty.");
    }
}
