using System.CommandLine;
using PlanSite.Cli;

return new RootCommand("PlanSite") { IndexCommand.Create(), SearchCommand.Create() }.Parse(args).Invoke();
