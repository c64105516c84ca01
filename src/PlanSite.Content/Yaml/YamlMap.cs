using PlanSite.Register.Findings;

namespace PlanSite.Content.Yaml;

/// <summary>Fields with their values, in the order of the file; no field twice.</summary>
internal sealed record YamlMap(SourcePosition Position, IReadOnlyList<(YamlScalar Key, YamlNode Value)> Fields) : YamlNode(Position)
{
    /// <summary>The value of a field; null when there is none of the name.</summary>
    public YamlNode? Find(string field) => Find(Fields, field);

    /// <summary>The same in fields that are still being read. A loop: plans look up thousands of fields.</summary>
    public static YamlNode? Find(IReadOnlyList<(YamlScalar Key, YamlNode Value)> fields, string field)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Key.Text == field) return fields[i].Value;
        }
        return null;
    }
}
