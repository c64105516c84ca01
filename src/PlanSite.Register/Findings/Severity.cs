namespace PlanSite.Register.Findings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Info,

    /// <summary>A person should look.</summary>
    Warning,

    /// <summary>What is published would be wrong or incomplete.</summary>
    Error,
}
