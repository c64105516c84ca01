using System.Globalization;
using PlanSite.Import.Deadlines;

namespace PlanSite.Import.Tests.Deadlines;

/// <summary>How the cases of deadlines are written: where the words stand, and what is read in one line.</summary>
internal static class DeadlineCases
{
    public const string Line = nameof(TimeContext.TimeLine);
    public const string Bracket = nameof(TimeContext.Bracket);
    public const string Running = nameof(TimeContext.Running);

    public static void AssertReads(string context, string words, params string[] expected) =>
        Assert.Equal(expected, DeadlineReader.Read(words, Enum.Parse<TimeContext>(context), 2022).Select(Show));

    public static string Show(DeadlineReading reading)
    {
        var deadline = reading.Deadline;
        string?[] parts =
        [
            deadline.Kind.ToString().ToLowerInvariant(), $"{Iso(deadline.Start)}..{Iso(deadline.End)}", deadline.Rule, deadline.Offset,
            deadline.Event is { } happening ? $"[{happening}]" : null, deadline.Reference is { } number ? $"→ {number}" : null, deadline.Inferred ? "inferred" : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
