using System.Text.RegularExpressions;

namespace PlanSite.Content.Merging;

/// <summary>What a line of YAML is, by its beginning.</summary>
internal static partial class YamlLine
{
    public static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);

    public static bool IsComment(string line) => line.AsSpan().TrimStart().StartsWith("#");

    /// <summary>Whether it begins an item of a list.</summary>
    public static bool IsDash(string line) => line.AsSpan().TrimStart(' ') is ['-'] or ['-', ' ', ..];

    /// <summary>The name of the field that a line begins, null when it begins none; and whether a value begins on it.</summary>
    public static (string? Name, bool HasValue) Field(string line)
    {
        var field = NameAndValue().Match(line);
        return field.Success ? (field.Groups["name"].Value, field.Groups["value"].Success) : (null, true);
    }

    [GeneratedRegex(@"^\s*(?:(?<name>[\w-]+)|""(?<name>[\w-]+)""|'(?<name>[\w-]+)')\s*:(?:\s+(?<value>[^\s#].*))?(?:\s*|\s+#.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndValue();
}
