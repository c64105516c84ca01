using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Search.Format;

namespace PlanSite.Search;

/// <summary>The engine that runs in the reader's browser; <see cref="IndexBuilder.WriteTo"/> writes it beside the index.</summary>
public static partial class BrowserScripts
{
    /// <summary>File names inside the site's <c>search/</c> folder, in the order in which a page must load them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "syllables.js", "keystrokes.js", "bits.js", "postings.js", "weights.js", "bounds.js", "endings.js", "query.js", "aliases.js", "numbers.js", "typos.js", "dates.js",
        "understanding.js", "ranking.js", "snippet.js", "loading.js", "files.js", "engine.js",
    ];

    internal static void WriteTo(IndexWriter writer)
    {
        foreach (var name in Names) writer.WriteFixed(name, Content(name));
    }

    private static byte[] Content(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The script '{name}' is not part of this program.");
        using var lines = new StreamReader(stream);
        return Encoding.UTF8.GetBytes(WithoutComments(lines.ReadToEnd()));
    }

    // Comments are for whoever works on the engine; readers would load as much again. No string of the scripts looks like one.
    private static string WithoutComments(string script) => string.Concat(Comment().Replace(script, "").Split('\n')
        .Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line + "\n"));

    [GeneratedRegex(@"/\*\*.*?\*/ ?", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
