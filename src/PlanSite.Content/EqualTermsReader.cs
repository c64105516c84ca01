using PlanSite.Content.Files;
using PlanSite.Content.Yaml;
using PlanSite.Register.Findings;
using PlanSite.Vietnamese;

namespace PlanSite.Content;

/// <summary>Reads <c>search.yml</c>: a list of groups of terms that mean the same.</summary>
internal static class EqualTermsReader
{
    private const string FileName = "search.yml";
    private const int MostSyllables = 12;

    /// <summary>The groups without a mistake; none, with a finding, when the file is broken.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string path, string shownPath, FindingList findings)
    {
        if (!File.Exists(path) || FileText.Read(path, shownPath, findings) is not { } file || YamlFile.Read(file, findings) is not { } root) return [];
        if (root is YamlScalar { Text: null }) return [];
        if (root is YamlList list) return [.. list.Items.Select(item => Group(item, findings)).OfType<IReadOnlyList<string>>()];
        findings.Add(FindingCode.TermGroupsExpected, root.Position, FileName);
        return [];
    }

    private static List<string>? Group(YamlNode node, FindingList findings)
    {
        if (node is not YamlList { Items.Count: > 0 } list)
        {
            findings.Add(FindingCode.TermGroupsExpected, node.Position, FileName);
            return null;
        }
        var terms = list.Items.Select(item => Term(item, findings)).OfType<string>().ToList();
        return terms.Count == list.Items.Count ? terms : null;
    }

    private static string? Term(YamlNode node, FindingList findings)
    {
        if (node is not YamlScalar { Text: { } text })
        {
            findings.Add(FindingCode.ListItemInvalid, node.Position, FileName);
            return null;
        }
        if (Syllables.In(text).Count() is > 0 and <= MostSyllables) return text.Trim();
        findings.Add(FindingCode.TermUnusable, node.Position, text);
        return null;
    }
}
