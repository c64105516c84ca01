using System.Text.Json;

namespace PlanSite.Import.Tests.Scoring;

/// <summary>The hand labels of one seed.</summary>
internal sealed record Labels(
    string Seed,
    Dictionary<string, JsonElement> Head,
    IReadOnlyList<SectionLabel> Sections,
    IReadOnlyList<TaskLabel> Tasks,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<FootnoteLabel> Footnotes,
    IReadOnlyList<ReferenceLabel> InternalReferences)
{
    public static Labels Of(string seed) =>
        JsonSerializer.Deserialize<Labels>(File.ReadAllText(Path.Combine(Repository.Root, "tests", "labels", $"{seed}.json")), JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException($"No labels for {seed}.");
}

internal sealed record SectionLabel(string Place, string Heading, bool Optional = false);

internal sealed record TaskLabel(
    string Place, string Starts, string Ends, IReadOnlyList<AssignmentLabel> Assignments, bool Optional = false, IReadOnlyList<string>? Or = null);

internal sealed record AssignmentLabel(string Agency, string Role, bool Optional = false, IReadOnlyList<string>? Or = null);

internal sealed record FootnoteLabel(string Mark, string At, bool Optional = false);

internal sealed record ReferenceLabel(string At, IReadOnlyList<string> Targets, bool Optional = false);
