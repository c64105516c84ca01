using PlanSite.Content.Agencies;
using PlanSite.Content.Files;
using PlanSite.Register.Agencies;

namespace PlanSite.Content;

/// <summary>Adds to <c>agencies.yml</c>.</summary>
public static class AgencyFile
{
    /// <summary>Writes agencies at the end of the file and leaves what is there, comments too, as it is. A file that is not there is begun, also for an empty list.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Append(ContentFolder content, IReadOnlyList<Agency> agencies)
    {
        var path = content.AgenciesPath;
        Directory.CreateDirectory(content.Path);
        var before = File.Exists(path) ? File.ReadAllText(path) : AgenciesWriter.Header();
        if (before.Length > 0 && !before.EndsWith('\n')) before += "\n";
        FileText.Write(path, before + AgenciesWriter.Write(agencies));
    }
}
