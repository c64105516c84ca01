namespace PlanSite.Publishing.Data;

/// <summary>The register as data for other programs: one file a plan and five over all plans, below <c>data/</c>.</summary>
internal static class DataFiles
{
    /// <summary>Writes all of them. Nothing is held in memory beyond one entry.</summary>
    public static void Write(SiteInput input, OutputFolder output)
    {
        foreach (var plan in input.Register.Plans) PlanFile.Write(plan, output);
        PlansFile.Write(input.Register, output);
        TasksFile.Write(input.Register, output);
        AgenciesFile.Write(input.Register, output);
        DocumentsFile.Write(input.Register, output);
        DeadlinesFile.Write(input.Register, output);
    }
}
