using System.Text.Encodings.Web;
using System.Text.Json;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Tests.Samples;

/// <summary>A plan as text, for comparing plans by what they hold and for seeing where they differ.</summary>
internal static class PlanJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Plan plan) =>
        JsonSerializer.Serialize(plan with { Units = [.. plan.Units.Select(unit => unit with { Position = null })] }, Options);
}
