using System.CommandLine;
using PlanSite.Cli;

var root = new RootCommand("Static site generator with a searchable register for Vietnamese plan documents.")
{
    ImportCommand.Create(),
    CheckCommand.Create(),
    BuildCommand.Create(TimeProvider.System),
    SearchCommand.Create(),
    IndexCommand.Create(),
    NewCommand.Create(),
};
return CommandLineRun.Invoke(root, args);
