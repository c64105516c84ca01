using System.Text;

namespace PlanSite.Publishing.Theming;

/// <summary>A script of several parts, which stay small and documented in the theme and reach readers as one file.</summary>
internal static class JoinedScript
{
    /// <summary>The scripts of a folder in the order of their names, without indents and without lines that are comments only.</summary>
    public static string Of(string folder) => string.Concat(Directory.EnumerateFiles(folder, "*.js").Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Select(line => line.Trim()).Where(line => line.Length > 0 && !IsComment(line)).Select(line => line + "\n"));

    private static bool IsComment(string line) => line.StartsWith("//", StringComparison.Ordinal) || IsDocumentation(line);

    private static bool IsDocumentation(string line) => line.StartsWith("/**", StringComparison.Ordinal) && line.IndexOf("*/", StringComparison.Ordinal) == line.Length - 2;
}
