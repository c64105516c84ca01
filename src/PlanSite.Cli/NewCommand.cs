using System.CommandLine;
using PlanSite.Content;

namespace PlanSite.Cli;

/// <summary><c>plansite new NAME</c></summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The folder to make." };
        var command = new Command("new", "Make a new site folder, ready to build.") { name };
        command.SetAction(line => (int)Run(line.GetRequiredValue(name)));
        return command;
    }

    private static ExitStatus Run(string name)
    {
        if (Directory.Exists(name) && Directory.EnumerateFileSystemEntries(name).Any())
        {
            Console.Error.WriteLine($"error: the folder {name} is not empty; give a new name.");
            return ExitStatus.Unreadable;
        }
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "starter"), name);
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "themes"), Path.Combine(name, "themes"));
        Directory.CreateDirectory(Path.Combine(name, "seeds"));
        AgencyFile.Append(new ContentFolder(Path.Combine(name, "content")), []);
        Console.Out.WriteLine($"{name} is ready. Put documents into {name}/seeds, then run in {name}: plansite import seeds, and: plansite build");
        return ExitStatus.Done;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
