using PlanSite.Register.Findings;

namespace PlanSite.Content.Yaml;

/// <summary>Fields with their values, in the order of the file; no field twice.</summary>
internal sealed record YamlMap(SourcePosition Position, IReadOnlyList<(YamlScalar Key, YamlNode Value)> Fields) : YamlNode(Position);
