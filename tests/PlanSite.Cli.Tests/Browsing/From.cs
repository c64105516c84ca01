namespace PlanSite.Cli.Tests.Browsing;

/// <summary>How a site is opened.</summary>
public enum From
{
    /// <summary>Over HTTP, with the content security policy.</summary>
    WebServer,

    /// <summary>As files.</summary>
    Folder,
}
