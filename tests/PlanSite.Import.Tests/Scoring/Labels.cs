using System.Text.Json;

namespace PlanSite.Import.Tests.Scoring;

/// <summary>The hand labels of one document.</summary>
internal sealed record Labels(
    string Seed,
    Dictionary<string, JsonElement> Head,
    IReadOnlyList<SectionLabel> Sections,
    IReadOnlyList<TaskLabel> Tasks,
    IReadOnlyList<CitationLabel> Citations,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<FootnoteLabel> Footnotes,
    IReadOnlyList<ReferenceLabel> InternalReferences)
{
    /// <summary>The fields of the head that count neither for nor against.</summary>
    public IReadOnlyList<string> OptionalHead => Head.TryGetValue("optional", out var fields) ? [.. fields.EnumerateArray().Select(name => name.GetString()!)] : [];

    public static Labels Of(string seed) =>
        JsonSerializer.Deserialize<Labels>(File.ReadAllText(Path.Combine(Repository.Root, "tests", "labels", $"{seed}.json")), JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException($"No labels for {seed}.");
}

internal sealed record SectionLabel(string Place, string Heading, bool Optional = false);

internal sealed record TaskLabel(
    string Place, string Starts, string Ends, IReadOnlyList<AssignmentLabel> Assignments, IReadOnlyList<DeadlineLabel> Deadlines, bool Optional = false, IReadOnlyList<string>? Or = null);

internal sealed record AssignmentLabel(string Agency, string Role, bool Optional = false, IReadOnlyList<string>? Or = null);

internal sealed record DeadlineLabel(string Text, string Kind, DateOnly? Start, DateOnly? End, bool Optional = false, IReadOnlyList<string>? Or = null);

internal sealed record CitationLabel(string? Number, bool Optional = false);

internal sealed record FootnoteLabel(string Mark, string At, bool Optional = false);

internal sealed record ReferenceLabel(string At, IReadOnlyList<string> Targets, bool Optional = false);
