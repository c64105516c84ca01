using System.Text.RegularExpressions;
using PlanSite.Content.Plans;
using PlanSite.Content.Yaml;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Readings;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Merging;

/// <summary>The doubts that the files of a plan still ask people about: what an import doubts is no question any more where its comment is gone.</summary>
internal sealed partial class StandingDoubts
{
    private readonly List<Doubt> doubts = [];

    public StandingDoubts(PlanFileTexts files)
    {
        foreach (var text in new[] { files.Plan, files.Tasks, files.Citations }) Read([.. FileLines.Of(text).Lines]);
    }

    /// <summary>Whether the comment of a doubt stands above its value.</summary>
    public bool Has(Finding finding) => doubts.Exists(doubt => doubt.Reason == finding.Reason && (doubt.Place is null || doubt.Place == finding.Place.ToString())
        && (doubt.Values.Contains(VietnameseText.Normalize(finding.Arguments[0])) || doubt.IsOfTask));

    /// <summary>Whether some comment above the whole task stands.</summary>
    public bool AreAbout(Place task) => doubts.Exists(doubt => doubt.IsOfTask && doubt.Place == task.ToString());

    private void Read(string[] lines)
    {
        string? task = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("- ", StringComparison.Ordinal)) task = FieldIn([lines[i]], TaskFields.Place);
            if (DoubtComment.Is(lines[i])) doubts.Add(DoubtAbove(EntryBelow(lines, i), DoubtComment.ReasonIn(lines[i]), task));
        }
    }

    private static Doubt DoubtAbove(List<string> entry, ReadingReason? reason, string? task)
    {
        var own = FieldIn(entry, TaskFields.Place);
        var values = entry.Select(line => Field().Match(line)).SelectMany(field => new[] { field.Groups["name"].Value, ValueOf(field) });
        return new Doubt(reason, own ?? FieldIn(entry, AssignmentFields.At) ?? task, values.ToHashSet(StringComparer.Ordinal), own is not null);
    }

    // The line below the comments and those that are indented more.
    private static List<string> EntryBelow(string[] lines, int at)
    {
        while (at < lines.Length && YamlLine.IsComment(lines[at])) at++;
        var entry = new List<string>();
        for (var i = at; i < lines.Length && !YamlLine.IsBlank(lines[i]) && (i == at || MergeLine.ColumnOf(lines[i]) > MergeLine.ColumnOf(lines[at])); i++) entry.Add(lines[i]);
        return entry;
    }

    private static string? FieldIn(IEnumerable<string> lines, string name) =>
        lines.Select(line => Field().Match(line)).FirstOrDefault(field => field.Groups["name"].Value == name) is { } found ? ValueOf(found) : null;

    private static string ValueOf(Match field) => VietnameseText.Normalize(field.Groups["v"].Value.Trim().Trim('"', '\'').Replace("\\\"", "\"", StringComparison.Ordinal));

    [GeneratedRegex(@"^\s*(?:- )?(?:(?<name>[\w-]+):(?:\s|$))?(?<v>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    private sealed record Doubt(ReadingReason? Reason, string? Place, IReadOnlySet<string> Values, bool IsOfTask);
}
