using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests.Calendars;

/// <summary>Programs that are not ours and read all iCalendar files of a site (see tests/calendar-readers).</summary>
internal static class CalendarReader
{
    private static readonly string Scripts = Repository.PathOf("tests/calendar-readers");

    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>What ical.js reads, by the path of the file below the site.</summary>
    /// <param name="site">The folder of the site.</param>
    /// <param name="last">The last day up to which rules are expanded.</param>
    public static IReadOnlyDictionary<string, ReadCalendar> ByIcalJs(string site, DateOnly last)
    {
        Require(Directory.Exists(Path.Combine(Scripts, "node_modules/ical.js")), "ical.js was not found; run npm ci --prefix tests/calendar-readers.");
        return Read("node", "read.mjs", site, last);
    }

    /// <summary>What python3-icalendar reads, by the path of the file below the site.</summary>
    /// <param name="site">The folder of the site.</param>
    /// <param name="last">The last day up to which rules are expanded.</param>
    public static IReadOnlyDictionary<string, ReadCalendar> ByPython(string site, DateOnly last)
    {
        Require(Directory.Exists("/usr/lib/python3/dist-packages/icalendar"), "The Debian package python3-icalendar was not found; install it.");
        return Read("/usr/bin/python3", "read.py", site, last);
    }

    private static void Require(bool found, string otherwise)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.True(found, otherwise);
        else Assert.SkipUnless(found, otherwise);
    }

    private static Dictionary<string, ReadCalendar> Read(string program, string script, string site, DateOnly last)
    {
        var start = new ProcessStartInfo(program, [Path.Combine(Scripts, script), site, last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
        return JsonSerializer.Deserialize<Dictionary<string, ReadCalendar>>(output, Names)!;
    }
}
