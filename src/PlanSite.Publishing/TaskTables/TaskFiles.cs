using System.Text.Json;
using PlanSite.Publishing.Data;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;
using PlanSite.Register.Linking;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.TaskTables;

/// <summary>The tasks of the register and of every agency as files for spreadsheets and programs. Safe for use from many threads.</summary>
/// <remarks>An agency's JSON is a list of <c>{plan, place, url, text, assignments, responsible, deadlines, role, via}</c>: each task once, in register order; <c>role</c> is the weightiest it has, <c>via</c> the id of the group through which it has it, or null.</remarks>
internal sealed class TaskFiles(SiteInput input)
{
    private readonly TaskTable table = new(input);

    /// <summary>Writes <c>data/nhiem-vu.csv</c>: all tasks, by plan and in document order.</summary>
    public void WriteRegister(OutputFolder output)
    {
        using var csv = new CsvWriter(output.Create(SiteUrls.TasksTable));
        csv.Row(table.Headings(ofAgency: false));
        foreach (var task in input.Register.Tasks) csv.Row(table.Row(task));
    }

    /// <summary>Writes the two files of an agency; none when it has no duties.</summary>
    public void WriteAgency(OutputFolder output, AgencyEntry entry)
    {
        if (entry.Duties.Count == 0) return;
        // Ordering by role first lets the weightiest role of a task win; the order of the register comes back with the second.
        var duties = entry.Duties.Select((duty, i) => (duty, i)).OrderBy(one => one.duty.Role).DistinctBy(one => one.duty.Task).OrderBy(one => one.i).Select(one => one.duty).ToList();
        WriteTable(output, entry.Agency.Id, duties);
        JsonFile.WriteList(output, SiteUrls.AgencyTasks(entry.Agency.Id, "json"), duties, WriteDuty);
    }

    private void WriteTable(OutputFolder output, AgencyId agency, List<Duty> duties)
    {
        using var csv = new CsvWriter(output.Create(SiteUrls.AgencyTasks(agency, "csv")));
        csv.Row(table.Headings(ofAgency: true));
        foreach (var duty in duties) csv.Row(table.Row(duty));
    }

    private static void WriteDuty(Utf8JsonWriter json, Duty duty)
    {
        json.WriteStartObject();
        json.WriteString("plan", duty.Task.Plan.Id.ToString());
        json.WriteTask(duty.Task);
        json.WriteString("role", Names.Of(duty.Role));
        json.WriteString("via", duty.Via?.Id.ToString());
        json.WriteEndObject();
    }
}
