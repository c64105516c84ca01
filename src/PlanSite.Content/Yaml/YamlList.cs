using PlanSite.Register.Findings;

namespace PlanSite.Content.Yaml;

/// <summary>A list, in the order of the file.</summary>
internal sealed record YamlList(SourcePosition Position, IReadOnlyList<YamlNode> Items) : YamlNode(Position);
