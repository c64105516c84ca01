using System.Diagnostics;
using System.Text;

namespace PlanSite.Cli.Tests.Running;

/// <summary>The real program, run as a process of its own.</summary>
internal static class PlanSiteProgram
{
    /// <summary>Runs a command line in a folder and waits for its end.</summary>
    public static ProgramResult Run(string folder, params string[] arguments) => Run(folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs a command line with changed environment variables.</summary>
    public static ProgramResult Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "plansite.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramResult(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}

/// <summary>What a run left behind.</summary>
internal sealed record ProgramResult(int Status, string Output, string Errors);
