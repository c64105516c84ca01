using System.Text;

namespace PlanSite.Register.Wording;

/// <summary>The names of enumeration values in data and content files: kebab case (<c>CarriesOut</c> ↔ <c>carries-out</c>).</summary>
public static class Names
{
    /// <summary>The name of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.ByValue[value];

    /// <summary>The value of a name; false for a name that no value has.</summary>
    public static bool TryParse<T>(string? name, out T value)
        where T : struct, Enum => Table<T>.ByName.TryGetValue(name ?? "", out value);

    /// <summary>All names in the order of their values.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }
        return kebab.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(value => value, value => Kebab(value.ToString()));
        public static readonly Dictionary<string, T> ByName = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
