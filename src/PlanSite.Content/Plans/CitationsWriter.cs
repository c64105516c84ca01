using PlanSite.Content.Yaml;
using PlanSite.Register.Citations;
using PlanSite.Register.Plans;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Plans;

/// <summary>Writes <c>citations.yml</c>.</summary>
internal static class CitationsWriter
{
    public static string Write(Plan plan)
    {
        var yaml = new YamlWriter();
        yaml.Comment(Vocabulary.Word("content.citations"));
        yaml.BlankLine();
        yaml.Maps(CitationFields.Citations, plan.Citations, citation => citation.Reading, citation => WriteCitation(yaml, citation, plan.Head.Jurisdiction));
        yaml.BlankLine();
        yaml.Maps(CitationFields.References, plan.InternalReferences, reference => WriteReference(yaml, reference));
        return yaml.ToString();
    }

    private static void WriteCitation(YamlWriter yaml, Citation citation, string jurisdiction)
    {
        yaml.Optional(CitationFields.Number, citation.Number);
        yaml.Field(CitationFields.Kind, citation.Kind);
        yaml.Optional(CitationFields.Issuer, citation.Issuer);
        yaml.Optional(CitationFields.Title, citation.Title);
        yaml.ShortList(CitationFields.Dates, citation.Dates);
        yaml.Optional(CitationFields.Document, DocumentField.Of(citation.DocumentId, citation.Number, jurisdiction));
        yaml.ShortList(CitationFields.Places, citation.Places.Select(place => place.ToString()));
        yaml.List(CitationFields.Names, citation.Names);
    }

    private static void WriteReference(YamlWriter yaml, InternalReference reference)
    {
        yaml.Field(ReferenceFields.At, reference.At.ToString());
        yaml.Field(ReferenceFields.Text, reference.Text);
        yaml.List(ReferenceFields.Targets, reference.Targets);
    }
}
