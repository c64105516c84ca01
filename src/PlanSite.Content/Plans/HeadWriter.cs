using PlanSite.Content.Yaml;
using PlanSite.Register.Citations;
using PlanSite.Register.Plans;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Plans;

/// <summary>Writes the front matter of a plan.</summary>
internal static class HeadWriter
{
    public static string Write(Plan plan)
    {
        var yaml = new YamlWriter();
        yaml.Comment(Vocabulary.Word("content.plan"));
        yaml.Legend(RelationFields.Type, Choices.RelationType);
        WriteHead(yaml, plan.Head);
        yaml.List(HeadFields.Recipients, plan.Recipients);
        yaml.Maps(HeadFields.Relations, plan.Relations, relation => WriteRelation(yaml, relation, plan.Head.Jurisdiction));
        yaml.Field(HeadFields.Source, plan.Source);
        yaml.List(HeadFields.FromEditor, plan.Head.FromEditor);
        return $"{FrontMatter.Fence}\n{yaml}{FrontMatter.Fence}\n";
    }

    private static void WriteHead(YamlWriter yaml, PlanHead head)
    {
        var note = Vocabulary.Word("content.not-printed");
        yaml.Field(HeadFields.Kind, head.Kind);
        yaml.Doubt(head.Readings.GetValueOrDefault(HeadFields.Number));
        yaml.Field(HeadFields.Number, head.Number, note);
        yaml.Field(HeadFields.Title, head.Title);
        yaml.Doubt(head.Readings.GetValueOrDefault(HeadFields.Issuer));
        yaml.Field(HeadFields.Issuer, head.Issuer, note);
        yaml.Doubt(head.Readings.GetValueOrDefault(HeadFields.Jurisdiction));
        yaml.Field(HeadFields.Jurisdiction, head.Jurisdiction);
        yaml.Optional(HeadFields.Authority, head.Authority);
        yaml.Doubt(head.Readings.GetValueOrDefault(HeadFields.Date));
        yaml.Field(HeadFields.Date, head.Date, note);
        yaml.Optional(HeadFields.Year, head.Year);
        yaml.Optional(HeadFields.Updated, head.Updated);
        yaml.Doubt(head.Readings.GetValueOrDefault(HeadFields.Signer));
        yaml.Field(HeadFields.Signer, head.Signer, note);
        yaml.Field(HeadFields.SignerPosition, head.SignerPosition, note);
        yaml.Optional(HeadFields.SignedFor, head.SignedFor);
        yaml.Field(HeadFields.OnBehalfOf, head.OnBehalfOf, note);
        yaml.Optional(HeadFields.SignerBody, head.SignerBody);
        yaml.Maps(HeadFields.Cosigners, head.Cosigners, cosigner => WriteCosigner(yaml, cosigner));
    }

    private static void WriteCosigner(YamlWriter yaml, Signature cosigner)
    {
        yaml.Field(HeadFields.Signer, cosigner.Signer, Vocabulary.Word("content.not-printed"));
        yaml.Optional(HeadFields.SignerPosition, cosigner.Position);
        yaml.Optional(HeadFields.SignedFor, cosigner.SignedFor);
        yaml.Optional(HeadFields.OnBehalfOf, cosigner.OnBehalfOf);
        yaml.Optional(HeadFields.SignerBody, cosigner.Body);
    }

    private static void WriteRelation(YamlWriter yaml, Relation relation, string jurisdiction)
    {
        yaml.Field(RelationFields.Type, Names.Of(relation.Type));
        yaml.Optional(RelationFields.Number, relation.Number);
        yaml.Optional(RelationFields.Document, DocumentField.Of(relation.DocumentId, relation.Number, jurisdiction));
        yaml.Optional(RelationFields.At, relation.At?.ToString());
    }
}
