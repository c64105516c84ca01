using System.CommandLine;
using PlanSite.Content;

namespace PlanSite.Cli;

/// <summary><c>plansite check [--content content] [--format text|json|sarif|github] [--strict] [--lang vi|en]</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var content = Options.Content();
        var strict = Options.Strict();
        var format = new Option<string>("--format") { Description = "How findings are printed.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var language = OutputLanguage.Option();
        var command = new Command("check", "Read the content and report what is wrong or doubtful.") { content, format, strict, language };
        command.SetAction(line =>
        {
            var folder = new ContentFolder(line.GetRequiredValue(content));
            var report = new FindingReport(Enum.Parse<FindingFormat>(line.GetRequiredValue(format), ignoreCase: true), OutputLanguage.Of(line.GetValue(language), folder));
            return (int)Run(folder, report, line.GetValue(strict));
        });
        return command;
    }

    private static ExitStatus Run(ContentFolder content, FindingReport report, bool strict)
    {
        var loaded = WorkProgress.Show(progress => LoadedRegister.Load(content, progress, report.Language));
        report.Write(loaded.AllFindings, Console.Out);
        Console.Error.WriteLine(report.CountOf(loaded.AllFindings));
        return ExitStatuses.Of(loaded.AllFindings, strict);
    }
}
