using PlanSite.Content.Yaml;
using PlanSite.Register.Citations;

namespace PlanSite.Content.Plans;

/// <summary>Reads <c>citations.yml</c>. Entries with a mistake in what they must have are reported and left out.</summary>
internal sealed class CitationsReader(string jurisdiction, KnownPlaces places)
{
    public IReadOnlyList<Citation> Citations(MapReader file) =>
        [.. file.Maps(CitationFields.Citations, CitationFields.Number).Select(ReadCitation).OfType<Citation>()];

    public IReadOnlyList<InternalReference> References(MapReader file) =>
        [.. file.Maps(CitationFields.References, ReferenceFields.At).Select(ReadReference).OfType<InternalReference>()];

    private Citation? ReadCitation(MapReader fields)
    {
        var number = fields.Text(CitationFields.Number);
        var kind = fields.RequiredText(CitationFields.Kind);
        var document = DocumentField.Read(fields, number, jurisdiction);
        var citation = new Citation
        {
            Number = number,
            Kind = kind ?? "",
            DocumentId = document ?? default,
            Dates = fields.Dates(CitationFields.Dates),
            Issuer = fields.Text(CitationFields.Issuer),
            Title = fields.Text(CitationFields.Title),
            Places = places.TakeAll(fields, CitationFields.Places),
            Names = fields.Texts(CitationFields.Names),
        };
        fields.Close();
        return kind is null || document is null ? null : citation;
    }

    private InternalReference? ReadReference(MapReader fields)
    {
        var at = places.TakeRequired(fields, ReferenceFields.At);
        var text = fields.RequiredText(ReferenceFields.Text);
        var targets = places.TakeTargets(fields, ReferenceFields.Targets);
        fields.Close();
        return at is null || text is null ? null : new(at.Value, text, targets);
    }
}
