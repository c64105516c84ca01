using System.Text.Json;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Data;

/// <summary>
/// <c>data/deadlines.json</c>: a list of every deadline that has a start or an end, as
/// <c>{plan, place, url, task, responsible, responsibleIds, text, kind, start, end, for, inferred, from, rule, offset, event, eventDate, reference}</c>.
/// </summary>
/// <remarks>
/// <c>task</c> is the task's text, <c>responsible</c> the names of the agencies that answer for it, <c>responsibleIds</c> the ids of those
/// that the agency register has. Ordered by end (by start where the end is open), then plan and document order.
/// </remarks>
internal static class DeadlinesFile
{
    public static void Write(PlanRegister register, OutputFolder output)
    {
        var dated = register.Tasks
            .SelectMany(task => task.Deadlines, (task, deadline) => (Task: task, Deadline: deadline))
            .Where(one => (one.Deadline.End ?? one.Deadline.Start) is not null)
            .OrderBy(one => one.Deadline.End ?? one.Deadline.Start);
        JsonFile.WriteList(output, "data/deadlines.json", dated, WriteDeadline);
    }

    private static void WriteDeadline(Utf8JsonWriter json, (TaskEntry Task, Deadline Deadline) one)
    {
        var ids = one.Task.Responsible.Select(linked => linked.Agency?.Id.ToString()).OfType<string>().Distinct();
        json.WriteStartObject();
        json.WriteString("plan", one.Task.Plan.Id.ToString());
        json.WriteString("place", one.Task.Place.ToString());
        json.WriteString("url", one.Task.Url);
        json.WriteString("task", one.Task.Text);
        json.WriteResponsible(one.Task);
        json.WriteStrings("responsibleIds", ids);
        json.WriteDeadline(one.Deadline);
        json.WriteEndObject();
    }
}
