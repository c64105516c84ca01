using System.Reflection;
using System.Text;
using PlanSite.Search.Format;

namespace PlanSite.Search;

/// <summary>The engine that runs in the reader's browser; <see cref="IndexBuilder.WriteTo"/> writes it beside the index as a single file, which loads sooner than many.</summary>
public static class BrowserScripts
{
    /// <summary>File name inside the site's <c>search/</c> folder.</summary>
    public const string Name = "engine.js";

    /// <summary>Its parts, in the order in which they must run.</summary>
    internal static IReadOnlyList<string> Parts { get; } =
    [
        "syllables.js", "keystrokes.js", "bits.js", "postings.js", "weights.js", "bounds.js", "endings.js", "query.js", "aliases.js", "numbers.js", "typos.js", "dates.js",
        "understanding.js", "ranking.js", "snippet.js", "loading.js", "files.js", "engine.js",
    ];

    /// <summary>The engine and behind it the scripts of a page as a single script, which loads sooner than many and shrinks better.</summary>
    public static string With(IEnumerable<string> scripts) => string.Concat(Parts.Select(Content).Concat(scripts).Select(ScriptText.Compact));

    internal static void WriteTo(IndexWriter writer) => writer.WriteFixed(Name, Encoding.UTF8.GetBytes(With([])));

    private static string Content(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The script '{name}' is not part of this program.");
        using var lines = new StreamReader(stream);
        return lines.ReadToEnd();
    }
}
