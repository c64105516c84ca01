using System.Text.RegularExpressions;

namespace PlanSite.Search;

/// <summary>Makes scripts smaller: comments and layout are for whoever works on them, and readers would load half as much again.</summary>
internal static partial class ScriptText
{
    /// <summary>The script without comments, indents, and line ends and spaces that mean nothing.</summary>
    /// <param name="script">Its texts stand in double quotes, go over one line and do not look like comments; lines end their statements.</param>
    public static string Compact(string script)
    {
        var lines = Documentation().Replace(script, "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));
        return Continued().Replace(string.Concat(lines.Select(line => Spaced().Replace(line, "${sign}${text}") + "\n")), "$1");
    }

    [GeneratedRegex(@"/\*\*.*?\*/ ?", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Documentation();

    // "a + ++b" keeps its spaces.
    [GeneratedRegex("""(?<text>"(?:[^"\\]|\\.)*")| (?<sign>=>|[=!]==|&&|[|][|]|[?:<>*=]|[<>+]=|[+](?= [^+])|-(?= [^-])) |(?<sign>[,{:]) | (?<sign>})""", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"([;{,(}])\n", RegexOptions.CultureInvariant)]
    private static partial Regex Continued();
}
