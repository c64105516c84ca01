namespace PlanSite.Import.Roles;

/// <summary>How a list of agencies stands in its sentence.</summary>
internal enum Governance
{
    /// <summary>It is only mentioned: advised, reported to, owner of something, matter of the work.</summary>
    None,

    /// <summary>It does what the verb after it says.</summary>
    Subject,

    /// <summary>"Giao X …".</summary>
    Charged,

    /// <summary>"chỉ đạo X làm …".</summary>
    Directed,

    /// <summary>"phối hợp với X".</summary>
    Partner,

    /// <summary>"phản ánh đến X để tổng hợp".</summary>
    Collector,
}
