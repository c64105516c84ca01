using System.CommandLine;
using System.Text;
using PlanSite.Publishing.Theming;
using PlanSite.Register.Findings;
using PlanSite.Register.Wording;
using PlanSite.Search;

namespace PlanSite.Cli;

/// <summary>Runs the command of a command line and turns what went wrong into a message and an exit status.</summary>
internal static class CommandLineRun
{
    public static int Invoke(RootCommand root, string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var line = root.Parse(args);
        if (line.Errors.Count > 0) return Misuse(line);
        try
        {
            return line.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (IsOfTheInput(failure))
        {
            var language = OutputLanguage.Asked(line);
            Console.Error.WriteLine(ConsoleText.Of("failed", language, Fault.Of(failure).In(language)));
            return (int)ExitStatus.Unreadable;
        }
    }

    // Anything else is a mistake of the program and keeps its stack trace.
    private static bool IsOfTheInput(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or SearchIndexException or ThemeException or FormatException;

    private static int Misuse(ParseResult line)
    {
        foreach (var error in line.Errors) Console.Error.WriteLine($"error: {error.Message}");
        var command = line.CommandResult.Command is RootCommand ? "" : line.CommandResult.Command.Name + " ";
        Console.Error.WriteLine($"Try 'plansite {command}--help'.");
        return (int)ExitStatus.Unreadable;
    }
}
