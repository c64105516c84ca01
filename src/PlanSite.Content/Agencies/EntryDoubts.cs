using PlanSite.Content.Files;
using PlanSite.Content.Merging;
using PlanSite.Content.Yaml;
using PlanSite.Register.Findings;
using PlanSite.Register.Readings;

namespace PlanSite.Content.Agencies;

/// <summary>The comments in a list of entries by which people are asked to confirm one.</summary>
internal sealed class EntryDoubts(FileText file)
{
    private readonly string[] lines = file.Text.Split('\n');

    /// <summary>The doubt in the comments right above an entry; null when there is none. Where people wrote another reason, the name is what they doubt.</summary>
    public ReadingReason? Above(SourcePosition entry)
    {
        for (var i = entry.Line - file.FirstLine - 1; i >= 0 && i < lines.Length && YamlLine.IsComment(lines[i]); i--)
            if (DoubtComment.Is(lines[i])) return DoubtComment.ReasonIn(lines[i]) ?? ReadingReason.NameUnlisted;
        return null;
    }
}
