using System.Text.Json;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Data;

/// <summary>The head of a plan as an object: <c>{kind, number, issuer, jurisdiction, date, title, signer, signerPosition, onBehalfOf, year, signedFor, fromEditor, signerBody, cosigners: [{signer, signerPosition, signedFor, onBehalfOf, signerBody}], authority, updated}</c>.</summary>
/// <remarks>What the document does not print is null, unless an editor entered it: <c>fromEditor</c> names such fields.</remarks>
internal static class HeadJson
{
    public static void WriteHead(this Utf8JsonWriter json, PlanHead head)
    {
        json.WriteStartObject("head");
        json.WriteString("kind", head.Kind);
        json.WriteString("number", head.Number);
        json.WriteString("issuer", head.Issuer);
        json.WriteString("jurisdiction", head.Jurisdiction);
        json.WriteString("date", JsonFile.Day(head.Date));
        json.WriteString("title", head.Title);
        json.WriteString("signer", head.Signer);
        json.WriteString("signerPosition", head.SignerPosition);
        json.WriteString("onBehalfOf", head.OnBehalfOf);
        WriteYear(json, head.Year);
        json.WriteString("signedFor", head.SignedFor);
        json.WriteStrings("fromEditor", head.FromEditor);
        json.WriteString("signerBody", head.SignerBody);
        json.WriteStartArray("cosigners");
        foreach (var cosigner in head.Cosigners) WriteCosigner(json, cosigner);
        json.WriteEndArray();
        json.WriteString("authority", head.Authority);
        json.WriteString("updated", JsonFile.Day(head.Updated));
        json.WriteEndObject();
    }

    private static void WriteCosigner(Utf8JsonWriter json, Signature cosigner)
    {
        json.WriteStartObject();
        json.WriteString("signer", cosigner.Signer);
        json.WriteString("signerPosition", cosigner.Position);
        json.WriteString("signedFor", cosigner.SignedFor);
        json.WriteString("onBehalfOf", cosigner.OnBehalfOf);
        json.WriteString("signerBody", cosigner.Body);
        json.WriteEndObject();
    }

    private static void WriteYear(Utf8JsonWriter json, int? year)
    {
        if (year is { } known) json.WriteNumber("year", known);
        else json.WriteNull("year");
    }
}
