using PlanSite.Content.Yaml;
using PlanSite.Register.Citations;

namespace PlanSite.Content.Plans;

/// <summary>Reads the relations in the front matter. Those with a mistake are reported and left out.</summary>
internal sealed class RelationReader(string jurisdiction, KnownPlaces places)
{
    public IReadOnlyList<Relation> Read(MapReader fields) =>
        [.. fields.Maps(HeadFields.Relations, RelationFields.Type).Select(ReadOne).OfType<Relation>()];

    private Relation? ReadOne(MapReader fields)
    {
        var type = fields.RequiredValue(RelationFields.Type, Choices.RelationType);
        var number = fields.Text(RelationFields.Number);
        var document = DocumentField.Read(fields, number, jurisdiction);
        var at = places.Take(fields, RelationFields.At);
        fields.Close();
        return type is null || document is null ? null : new(type.Value, number, document.Value, at);
    }
}
