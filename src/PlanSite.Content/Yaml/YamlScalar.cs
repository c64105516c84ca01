using PlanSite.Register.Findings;

namespace PlanSite.Content.Yaml;

/// <summary>A single value.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Text">As text, whatever YAML would make of it; null for <c>null</c>, <c>~</c> and nothing at all.</param>
internal sealed record YamlScalar(SourcePosition Position, string? Text) : YamlNode(Position);
