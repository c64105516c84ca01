namespace PlanSite.Register.Plans;

/// <summary>Where the text of a plan comes from when it is needed: plans are read one at a time and not held.</summary>
public interface IPlanSource
{
    /// <summary>Reads a plan of the register with its text. May be called from many threads.</summary>
    /// <exception cref="IOException">The content changed or vanished since the register was built.</exception>
    Plan Read(PlanId id);
}
