namespace PlanSite.Register.Findings;

/// <summary>A file that this program itself refuses to read or write.</summary>
/// <param name="fault">Why.</param>
public sealed class FaultException(Fault fault) : IOException(fault.English)
{
    /// <summary>Why, for people of every language.</summary>
    public Fault Fault { get; } = fault;
}
