using System.Text;
using System.Text.Json.Nodes;
using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests.Calendars;

/// <summary>The iCalendar files of the showcase, read by two programs that are not ours and compared with the published data.</summary>
public sealed class ShowcaseCalendarTests(PublishedSite site)
{
    // Beyond the five years of every plan of the showcase.
    private static readonly DateOnly Last = new(2029, 12, 31);

    [Fact]
    public void Calendars_ReadByIcalJs_HoldTheDeadlinesOfTheData() => AssertAllAsPublished(CalendarReader.ByIcalJs(site.Path, Last));

    [Fact]
    public void Calendars_ReadByPython_HoldTheDeadlinesOfTheData() => AssertAllAsPublished(CalendarReader.ByPython(site.Path, Last));

    [Fact]
    public void Calendars_InOctets_AreFoldedLinesOfWholeLetters()
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var files = Directory.EnumerateFiles(site.Path, "*.ics", SearchOption.AllDirectories).ToList();

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var octets = File.ReadAllBytes(file);
            Assert.True(octets.AsSpan().EndsWith("\r\n"u8), file);
            foreach (var line in Lines(octets[..^2]))
            {
                Assert.InRange(line.Length, 1, 75);
                Assert.DoesNotContain(strict.GetString(line), char.IsControl);
            }
        }
    }

    // Cut at CRLF alone: any other CR or LF stays in a line, where no control character may be.
    private static IEnumerable<byte[]> Lines(byte[] octets) => Encoding.Latin1.GetString(octets).Split("\r\n").Select(Encoding.Latin1.GetBytes);

    private void AssertAllAsPublished(IReadOnlyDictionary<string, ReadCalendar> calendars)
    {
        var deadlines = PublishedDeadline.Of(site.Path, Last);
        Assert.NotEmpty(deadlines);
        AssertHolds(calendars["lich/tat-ca.ics"], deadlines);
        foreach (var area in deadlines.GroupBy(deadline => deadline.Area)) AssertHolds(calendars[$"lich/{area.Key}.ics"], area);
        foreach (var plan in deadlines.GroupBy(deadline => deadline.Plan)) AssertHolds(calendars[$"ke-hoach/{plan.Key}/lich.ics"], plan);
        var ofAgencies = calendars.Keys.Where(file => file.StartsWith("co-quan/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(ofAgencies);
        foreach (var file in ofAgencies) AssertHolds(calendars[file], OfAgency(file["co-quan/".Length..^"/lich.ics".Length], deadlines));
    }

    private static void AssertHolds(ReadCalendar calendar, IEnumerable<PublishedDeadline> deadlines)
    {
        var expected = deadlines.ToDictionary(deadline => deadline.Id);
        Assert.Equal(calendar.Entries.Count, calendar.Entries.Select(entry => entry.Uid).Distinct().Count());
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), calendar.Entries.Select(entry => entry.Deadline).Distinct().Order(StringComparer.Ordinal));
        foreach (var entries in calendar.Entries.GroupBy(entry => entry.Deadline))
        {
            Assert.Equal(expected[entries.Key].Days, entries.SelectMany(entry => entry.AllDays).Order());
            foreach (var entry in entries) AssertSays(entry, expected[entries.Key]);
        }
    }

    private static void AssertSays(ReadEntry entry, PublishedDeadline deadline)
    {
        var lines = entry.Description.Split('\n');
        Assert.Equal((string)deadline.Task["text"]!, lines[0]);
        Assert.StartsWith($"Thời hạn: {deadline.Text}", lines[1], StringComparison.Ordinal);
        foreach (var agency in deadline.Task["responsible"]!.AsArray()) Assert.Contains((string)agency!, entry.Description, StringComparison.Ordinal);
        Assert.Contains(lines[0][..Math.Min(20, lines[0].Length)], entry.Summary, StringComparison.Ordinal);
    }

    // A duty of a group is a duty of each of its members.
    private IEnumerable<PublishedDeadline> OfAgency(string agency, IEnumerable<PublishedDeadline> deadlines)
    {
        var groups = JsonNode.Parse(File.ReadAllText(Path.Combine(site.Path, "data/agencies.json")))!.AsArray()
            .Where(one => one!["members"]!.AsArray().Any(member => (string)member! == agency)).Select(one => (string)one!["id"]!);
        HashSet<string> names = [agency, .. groups];
        return deadlines.Where(deadline => deadline.Agencies.Any(names.Contains));
    }
}
