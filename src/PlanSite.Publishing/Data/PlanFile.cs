using System.Text.Json;
using PlanSite.Register.Citations;
using PlanSite.Register.Findings;
using PlanSite.Register.Linking;
using PlanSite.Register.Plans;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Data;

/// <summary>
/// <c>data/plans/&lt;plan id&gt;.json</c>: one plan as
/// <c>{id, source, url, head, recipients, sections, tasks, citations, relations, internalReferences, footnotes, findings, replacedBy, amendedBy}</c>.
/// </summary>
/// <remarks>
/// Lists keep document order. A section is <c>{place, heading}</c>; a relation has <c>at</c> null for the plan itself, else the task's place;
/// a target of an internal reference that the plan lacks stands as printed; a finding has its text in English and, as <c>messageVi</c>, in Vietnamese.
/// </remarks>
internal static class PlanFile
{
    public static void Write(PlanEntry plan, OutputFolder output)
    {
        using var file = new JsonFile(output, $"data/plans/{plan.Id}.json");
        var json = file.Json;
        json.WriteStartObject();
        json.WriteString("id", plan.Id.ToString());
        json.WriteString("source", plan.Source);
        json.WriteString("url", plan.Id.Url);
        json.WriteHead(plan.Head);
        json.WriteStrings("recipients", plan.Recipients);
        json.WriteList("sections", plan.Sections, WriteSection);
        json.WriteList("tasks", plan.Tasks, WriteTask);
        json.WriteList("citations", plan.Citations, WriteCitation);
        json.WriteList("relations", plan.Relations, WriteRelation);
        json.WriteList("internalReferences", plan.InternalReferences, WriteReference);
        json.WriteList("footnotes", plan.Footnotes, WriteFootnote);
        json.WriteList("findings", plan.Findings, WriteFinding);
        json.WriteStanding(plan);
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, SectionHeading section)
    {
        json.WriteStartObject();
        json.WriteString("place", section.Place.ToString());
        json.WriteString("heading", section.Heading);
        json.WriteEndObject();
    }

    private static void WriteTask(Utf8JsonWriter json, TaskEntry task)
    {
        json.WriteStartObject();
        json.WriteTask(task);
        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("number", citation.Number);
        json.WriteString("kind", citation.Kind);
        json.WriteString("date", JsonFile.Day(citation.Date));
        json.WriteString("issuer", citation.Issuer);
        json.WriteString("title", citation.Title);
        json.WriteString("documentId", citation.DocumentId.ToString());
        json.WriteStrings("places", citation.Places.Select(place => place.ToString()));
        json.WriteStrings("dates", citation.Dates.Select(date => JsonFile.Day(date)!));
        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteString("type", Names.Of(relation.Type));
        json.WriteString("number", relation.Number);
        json.WriteString("documentId", relation.DocumentId.ToString());
        json.WriteString("at", relation.At?.ToString());
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, InternalReference reference)
    {
        json.WriteStartObject();
        json.WriteString("at", reference.At.ToString());
        json.WriteString("text", reference.Text);
        json.WriteStrings("targets", reference.Targets);
        json.WriteEndObject();
    }

    private static void WriteFootnote(Utf8JsonWriter json, Footnote footnote)
    {
        json.WriteStartObject();
        json.WriteString("mark", footnote.Mark);
        json.WriteString("at", footnote.At.ToString());
        json.WriteString("text", footnote.Content.Text);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", FindingCatalogue.NameOf(finding.Code));
        json.WriteString("severity", FindingCatalogue.NameOf(finding.Severity));
        json.WriteString("place", finding.Place?.ToString());
        json.WriteString("message", finding.English);
        json.WriteString("messageVi", finding.Vietnamese);
        json.WriteEndObject();
    }
}
