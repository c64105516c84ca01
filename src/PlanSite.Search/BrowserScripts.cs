using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Search.Format;

namespace PlanSite.Search;

/// <summary>The engine that runs in the reader's browser; <see cref="IndexBuilder.WriteTo"/> writes it beside the index as a single file, which loads sooner than many.</summary>
public static partial class BrowserScripts
{
    /// <summary>File name inside the site's <c>search/</c> folder.</summary>
    public const string Name = "engine.js";

    /// <summary>Its parts, in the order in which they must run.</summary>
    internal static IReadOnlyList<string> Parts { get; } =
    [
        "syllables.js", "keystrokes.js", "bits.js", "postings.js", "weights.js", "bounds.js", "endings.js", "query.js", "aliases.js", "numbers.js", "typos.js", "dates.js",
        "understanding.js", "ranking.js", "snippet.js", "loading.js", "files.js", "engine.js",
    ];

    internal static void WriteTo(IndexWriter writer)
    {
        writer.WriteFixed(Name, Encoding.UTF8.GetBytes(string.Concat(Parts.Select(Content))));
    }

    private static string Content(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The script '{name}' is not part of this program.");
        using var lines = new StreamReader(stream);
        return WithoutComments(lines.ReadToEnd());
    }

    // Comments are for whoever works on the engine; readers would load as much again. No string of the scripts looks like one.
    private static string WithoutComments(string script) => string.Concat(Comment().Replace(script, "").Split('\n')
        .Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line + "\n"));

    [GeneratedRegex(@"/\*\*.*?\*/ ?", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
