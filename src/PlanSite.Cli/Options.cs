using System.CommandLine;

namespace PlanSite.Cli;

/// <summary>The options that several commands share.</summary>
internal static class Options
{
    public static Option<string> Content() => new("--content")
    {
        Description = "The content folder.",
        HelpName = "folder",
        DefaultValueFactory = _ => "content",
    };

    public static Option<string> Site() => new("--site")
    {
        Description = "The folder of a built site or index.",
        HelpName = "folder",
        DefaultValueFactory = _ => "site",
    };

    public static Option<bool> Strict() => new("--strict") { Description = "Let warnings count as errors in the exit status." };
}
