using PlanSite.Content.Files;
using PlanSite.Content.Yaml;

namespace PlanSite.Content.Plans;

/// <summary>Reads from which document a plan was made, and nothing else of it.</summary>
internal static class PlanSourceReader
{
    /// <summary>The source as the front matter has it; null when there is no front matter that can be read or it names none.</summary>
    public static string? Read(string planFile)
    {
        // What is wrong with the file is told when the whole plan is read.
        var unheard = new FindingList();
        if (FileText.Read(planFile, planFile, unheard) is not { } file || FrontMatter.Split(file) is not { } frontMatter) return null;
        return YamlFile.Read(frontMatter.Fields, unheard) is YamlMap map ? new MapReader(map, unheard).Text(HeadFields.Source) : null;
    }
}
