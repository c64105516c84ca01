using System.Text.Json;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Data;

/// <summary>What is written of a task, in the plan's own file and in the files over all plans.</summary>
internal static class TaskJson
{
    /// <summary>The properties <c>place, url, text, assignments, responsible, deadlines</c> of an object that is already open.</summary>
    public static void WriteTask(this Utf8JsonWriter json, TaskEntry task)
    {
        json.WriteString("place", task.Place.ToString());
        json.WriteString("url", task.Url);
        json.WriteString("text", task.Text);
        json.WriteList("assignments", task.Assignments, WriteAssignment);
        json.WriteResponsible(task);
        json.WriteList("deadlines", task.Deadlines, static (writer, deadline) =>
        {
            writer.WriteStartObject();
            writer.WriteDeadline(deadline);
            writer.WriteEndObject();
        });
    }

    /// <summary>The property <c>responsible</c>: full names of those who answer for the task.</summary>
    public static void WriteResponsible(this Utf8JsonWriter json, TaskEntry task) =>
        json.WriteStrings("responsible", task.Responsible.Select(linked => linked.Assignment.FullName).Distinct());

    /// <summary>The properties of a deadline (<c>text … reference</c>) of an object that is already open.</summary>
    public static void WriteDeadline(this Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteString("text", deadline.Text);
        json.WriteString("kind", Names.Of(deadline.Kind));
        json.WriteString("start", JsonFile.Day(deadline.Start));
        json.WriteString("end", JsonFile.Day(deadline.End));
        json.WriteString("for", deadline.For);
        json.WriteBoolean("inferred", deadline.Inferred);
        json.WriteString("from", Names.Of(deadline.From));
        json.WriteString("rule", deadline.Rule);
        json.WriteString("offset", deadline.Offset);
        json.WriteString("event", deadline.Event);
        json.WriteString("eventDate", JsonFile.Day(deadline.EventDate));
        json.WriteString("reference", deadline.Reference);
    }

    private static void WriteAssignment(Utf8JsonWriter json, LinkedAssignment linked)
    {
        var assignment = linked.Assignment;
        json.WriteStartObject();
        json.WriteString("agency", assignment.Agency);
        json.WriteString("resolved", assignment.Resolved);
        json.WriteString("agencyId", linked.Agency?.Id.ToString());
        json.WriteString("role", Names.Of(assignment.Role));
        json.WriteString("from", Names.Of(assignment.From));
        json.WriteString("at", assignment.At.ToString());
        json.WriteString("for", assignment.For);
        json.WriteEndObject();
    }
}
