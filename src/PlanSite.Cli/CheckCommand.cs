using System.CommandLine;

namespace PlanSite.Cli;

/// <summary><c>plansite check [--content content] [--format text|json|sarif|github] [--strict]</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var content = Options.Content();
        var strict = Options.Strict();
        var format = new Option<string>("--format") { Description = "How findings are printed.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var command = new Command("check", "Read the content and report what is wrong or doubtful.") { content, format, strict };
        command.SetAction(line => (int)Run(line.GetRequiredValue(content), Enum.Parse<FindingFormat>(line.GetRequiredValue(format), ignoreCase: true), line.GetValue(strict)));
        return command;
    }

    private static ExitStatus Run(string content, FindingFormat format, bool strict)
    {
        var loaded = WorkProgress.Show(progress => LoadedRegister.Load(content, progress));
        FindingReport.Write(loaded.AllFindings, format, Console.Out);
        return ExitStatuses.Of(loaded.AllFindings, strict);
    }
}
