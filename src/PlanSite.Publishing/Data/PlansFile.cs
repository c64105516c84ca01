using System.Text.Json;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Data;

/// <summary><c>data/plans.json</c>: a list of <c>{id, source, url, head, taskCount, replacedBy, amendedBy}</c>, by id.</summary>
internal static class PlansFile
{
    public static void Write(PlanRegister register, OutputFolder output) => JsonFile.WriteList(output, "data/plans.json", register.Plans, WritePlan);

    private static void WritePlan(Utf8JsonWriter json, PlanEntry plan)
    {
        json.WriteStartObject();
        json.WriteString("id", plan.Id.ToString());
        json.WriteString("source", plan.Source);
        json.WriteString("url", plan.Id.Url);
        json.WriteHead(plan.Head);
        json.WriteNumber("taskCount", plan.Tasks.Count);
        json.WriteStanding(plan);
        json.WriteEndObject();
    }
}
