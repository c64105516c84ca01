using PlanSite.Vietnamese;

namespace PlanSite.Content.Markdown;

/// <summary>How the names of columns stand between pipes.</summary>
internal static class ColumnNames
{
    /// <summary>The names between the pipes of a line, without the spaces around them; a backslash makes the next character part of a name.</summary>
    public static IReadOnlyList<string> Split(string line)
    {
        var (names, name) = (new List<string>(), new List<char>());
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '|') Close(names, name);
            else name.Add(line[i] == '\\' && i + 1 < line.Length ? line[++i] : line[i]);
        }
        Close(names, name);
        return names;
    }

    /// <summary>The names as <see cref="Split"/> reads them.</summary>
    public static string Join(IEnumerable<string> names) => string.Join(" | ", names.Select(Escape));

    /// <summary>A name on one line, without spaces around it.</summary>
    public static string Normalize(string name) => VietnameseText.Normalize(name.ReplaceLineEndings(" ")).Trim();

    private static string Escape(string name) => Normalize(name).Replace(@"\", @"\\", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal);

    private static void Close(List<string> names, List<char> name)
    {
        names.Add(string.Concat(name).Trim());
        name.Clear();
    }
}
