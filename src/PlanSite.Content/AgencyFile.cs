using System.Text.RegularExpressions;
using PlanSite.Content.Agencies;
using PlanSite.Content.Files;
using PlanSite.Register.Agencies;

namespace PlanSite.Content;

/// <summary>Adds to <c>agencies.yml</c>.</summary>
public static partial class AgencyFile
{
    private const string NoAgencies = "[]\n";

    /// <summary>Writes agencies at the end of the file and leaves what is there, comments too, as it is; only the brackets of an empty list go. A file that is not there is begun, also for an empty list.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Append(ContentFolder content, IReadOnlyList<Agency> agencies)
    {
        var path = content.AgenciesPath;
        Directory.CreateDirectory(content.Path);
        var before = File.Exists(path) ? File.ReadAllText(path) : AgenciesWriter.Header() + NoAgencies;
        if (agencies.Count > 0) before = EmptyList().Replace(before, "");
        if (before.Length > 0 && !before.EndsWith('\n')) before += "\n";
        FileText.Write(path, before + AgenciesWriter.Write(agencies));
    }

    // Entries below the brackets of a whole list would not belong to it. Within an entry the line would be indented.
    [GeneratedRegex(@"^\[\s*\][ \t]*(?:\r?\n|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex EmptyList();
}
