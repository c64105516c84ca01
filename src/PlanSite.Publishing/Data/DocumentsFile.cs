using System.Text.Json;
using PlanSite.Register.Linking;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Data;

/// <summary>
/// <c>data/documents.json</c>: a list of every cited document as <c>{id, number, kind, date, issuer, title, url, plan, citedBy, relations, conflicts}</c>, by id.
/// </summary>
/// <remarks>
/// <c>plan</c> is the id of the register's plan that is this document, or null; <c>citedBy</c> a list of <c>{plan, places, dates, issuer, title}</c>;
/// <c>relations</c> of <c>{plan, type, at}</c>; <c>conflicts</c> of <c>{field, readings: [{value, plans}]}</c>, the most frequent reading first.
/// </remarks>
internal static class DocumentsFile
{
    public static void Write(PlanRegister register, OutputFolder output) =>
        JsonFile.WriteList(output, "data/documents.json", register.Documents, WriteDocument);

    private static void WriteDocument(Utf8JsonWriter json, DocumentEntry document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id.ToString());
        json.WriteString("number", document.Number);
        json.WriteString("kind", document.Kind);
        json.WriteString("date", JsonFile.Day(document.Date));
        json.WriteString("issuer", document.Issuer);
        json.WriteString("title", document.Title);
        json.WriteString("url", document.Id.Url);
        json.WriteString("plan", document.Plan?.Id.ToString());
        json.WriteList("citedBy", document.CitedBy, WriteCiting);
        json.WriteList("relations", document.Relations, WriteRelation);
        json.WriteList("conflicts", document.Conflicts, WriteConflict);
        json.WriteEndObject();
    }

    private static void WriteCiting(Utf8JsonWriter json, Citing citing)
    {
        json.WriteStartObject();
        json.WriteString("plan", citing.Plan.Id.ToString());
        json.WriteStrings("places", citing.Citation.Places.Select(place => place.ToString()));
        json.WriteStrings("dates", citing.Citation.Dates.Select(date => JsonFile.Day(date)!));
        json.WriteString("issuer", citing.Citation.Issuer);
        json.WriteString("title", citing.Citation.Title);
        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, IncomingRelation incoming)
    {
        json.WriteStartObject();
        json.WriteString("plan", incoming.Plan.Id.ToString());
        json.WriteString("type", Names.Of(incoming.Relation.Type));
        json.WriteString("at", incoming.Relation.At?.ToString());
        json.WriteEndObject();
    }

    private static void WriteConflict(Utf8JsonWriter json, CitationConflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("field", conflict.Field);
        json.WriteList("readings", conflict.Readings, static (writer, reading) =>
        {
            writer.WriteStartObject();
            writer.WriteString("value", reading.Value);
            writer.WriteStrings("plans", reading.Plans.Select(plan => plan.Id.ToString()));
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
