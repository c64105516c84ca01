using System.Text.Json;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Data;

/// <summary>The properties <c>replacedBy</c> and <c>amendedBy</c>: ids of the plans of the register that replace or amend one as a whole; empty while it is in force as it was signed.</summary>
internal static class StandingJson
{
    public static void WriteStanding(this Utf8JsonWriter json, PlanEntry plan)
    {
        json.WriteStrings("replacedBy", plan.ReplacedBy.Select(other => other.Id.ToString()));
        json.WriteStrings("amendedBy", plan.AmendedBy.Select(other => other.Id.ToString()));
    }
}
