using PlanSite.Register.Findings;

namespace PlanSite.Cli;

/// <summary>The exit status of every command.</summary>
internal enum ExitStatus
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Finished, with findings of severity error, or warning under --strict.</summary>
    Findings = 1,

    /// <summary>Wrong usage, unreadable input, or a target that cannot be written.</summary>
    Unreadable = 2,
}

/// <summary>Decides the exit status from what was found.</summary>
internal static class ExitStatuses
{
    private static readonly FindingCode[] Unreadable =
    [
        FindingCode.FileMissing, FindingCode.FileUnreadable, FindingCode.NotAPlan, FindingCode.BrokenYaml, FindingCode.FrontMatterMissing,
        FindingCode.NothingToImport, FindingCode.ImportFailed,
    ];

    public static ExitStatus Of(IReadOnlyCollection<Finding> findings, bool strict)
    {
        if (findings.Any(finding => Unreadable.Contains(finding.Code))) return ExitStatus.Unreadable;
        var threshold = strict ? Severity.Warning : Severity.Error;
        return findings.Any(finding => finding.Severity >= threshold) ? ExitStatus.Findings : ExitStatus.Done;
    }
}
