using System.Text;
using PlanSite.Publishing.Calendars;
using PlanSite.Publishing.Calendars.ICalendar;
using PlanSite.Publishing.Tests.Data;

namespace PlanSite.Publishing.Tests.Calendars;

/// <summary>Texts that a program could take for something else, or a writer could cut in the middle.</summary>
public sealed class HostileTextTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>What is written, and what a reader finds.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { string.Concat(Enumerable.Repeat("👩🏽‍💻", 40)), string.Concat(Enumerable.Repeat("👩🏽‍💻", 40)) },
        { @"\;,\n\N\\", @"\;,\n\N\\" },
        { "a\0b\u0001c\u007Fd", "abcd" },
        { "a\tb", "a b" },
        { "a\r\nEND:VEVENT\r\nb", "a\nEND:VEVENT\nb" },
        { "a\u2028b\u0085c", "a\nb\nc" },
        { new string('ữ', 500), new string('ữ', 500) },
        { string.Concat(Enumerable.Repeat("ke\u0302\u0301", 100)), string.Concat(Enumerable.Repeat("ke\u0302\u0301", 100)) },
        { "\u202Eمرحبا\u202C: \"x\":y;z", "\u202Eمرحبا\u202C: \"x\":y;z" },
        { "a\uD83Db", "a\uFFFDb" },
        { " ", " " },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Texts))]
    public void Write_AnyText_IsFoundAgainBehindEveryShift(string text, string expected)
    {
        foreach (var shift in Enumerable.Range(0, 5))
        {
            var before = new string('x', shift);
            Publish(before + text);

            var line = Assert.Single(folder.CalendarLines("lich/tat-ca.ics"), one => one.StartsWith("DESCRIPTION:", StringComparison.Ordinal));
            Assert.StartsWith(before + expected + "\nThời hạn:", Unescaped(line["DESCRIPTION:".Length..]), StringComparison.Ordinal);
            AssertFolded(File.ReadAllBytes(folder.PathOf("lich/tat-ca.ics")));
        }
    }

    private static void AssertFolded(byte[] octets)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var lines = Split(octets);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, ICalendarWriter.MaxOctets));
        Assert.All(lines, line => Assert.DoesNotContain(strict.GetString(line), c => c < ' ' || c == '\u007F'));
    }

    // Every line by itself must be UTF-8: so no letter is cut.
    private static List<byte[]> Split(byte[] octets)
    {
        var lines = new List<byte[]>();
        for (var start = 0; start < octets.Length;)
        {
            var end = octets.AsSpan(start).IndexOf("\r\n"u8);
            Assert.True(end >= 0);
            lines.Add(octets[start..(start + end)]);
            start += end + 2;
        }
        return lines;
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\') text.Append(value[i]);
            else text.Append(value[++i] is 'n' or 'N' ? '\n' : value[i]);
        }
        return text.ToString();
    }

    private void Publish(string text) =>
        CalendarFiles.Write(Example.Site(null, Example.Plan(tasks: Example.Task("I/1", Example.By(2022, 12, 31)) with { Text = text })), folder.Output);
}
