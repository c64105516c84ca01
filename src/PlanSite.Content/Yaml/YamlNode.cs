using PlanSite.Register.Findings;

namespace PlanSite.Content.Yaml;

/// <summary>A value in a YAML file, with the place where it begins.</summary>
internal abstract record YamlNode(SourcePosition Position);
