using System.Text.Json;
using PlanSite.Register.Linking;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Data;

/// <summary>
/// <c>data/agencies.json</c>: a list of <c>{id, name, aliases, jurisdiction, type, group, members, url, tasks}</c>, by id.
/// </summary>
/// <remarks>
/// <c>group</c> tells whether it is a phrase for many, <c>members</c> are their ids; <c>tasks</c> counts the tasks in each role
/// (<c>{"lead": 3, …, "monitor": 0}</c>), those it has through a group included; <c>tasksThroughGroups</c> counts these alone.
/// </remarks>
internal static class AgenciesFile
{
    public static void Write(PlanRegister register, OutputFolder output) =>
        JsonFile.WriteList(output, "data/agencies.json", register.Agencies, WriteAgency);

    private static void WriteAgency(Utf8JsonWriter json, AgencyEntry entry)
    {
        var agency = entry.Agency;
        json.WriteStartObject();
        json.WriteString("id", agency.Id.ToString());
        json.WriteString("name", agency.Name);
        json.WriteStrings("aliases", agency.Aliases);
        json.WriteString("jurisdiction", agency.Jurisdiction);
        json.WriteString("type", Names.Of(agency.Type));
        json.WriteBoolean("group", agency.IsGroup);
        json.WriteStrings("members", agency.Members.Select(member => member.ToString()));
        json.WriteString("url", agency.Id.Url);
        WriteCounts(json, "tasks", entry.Duties);
        WriteCounts(json, "tasksThroughGroups", entry.Duties.Where(duty => duty.Via is not null));
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, IEnumerable<Duty> duties)
    {
        var counts = duties.CountBy(duty => duty.Role).ToDictionary();
        json.WriteStartObject(name);
        foreach (var role in Enum.GetValues<Role>()) json.WriteNumber(Names.Of(role), counts.GetValueOrDefault(role));
        json.WriteEndObject();
    }
}
