namespace PlanSite.Import.Agencies;

/// <summary>One agency or group phrase in a text.</summary>
/// <param name="Printed">As printed.</param>
/// <param name="Resolved">The full name where the list shares words, else null.</param>
internal sealed record NamedAgency(string Printed, string? Resolved = null)
{
    public string FullName => Resolved ?? Printed;
}
