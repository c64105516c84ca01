using PlanSite.Register.Readings;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Yaml;

/// <summary>The comment that asks people to confirm the value below it. Deleting the comment confirms the value.</summary>
internal static class DoubtComment
{
    private static readonly string Beginning = Vocabulary.Word("content.doubt");

    /// <summary>Its words, without the sign of a comment.</summary>
    public static string Of(ReadingReason reason) => $"{Beginning}: {ReasonTexts.Vietnamese(reason)}";

    /// <summary>Whether a line is such a comment, in whatever words people have it now.</summary>
    public static bool Is(string line) => TextOf(line) is { } text && text.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase);

    /// <summary>The reason that such a comment gives; null when a line is none, or gives a reason of people.</summary>
    public static ReadingReason? ReasonIn(string line) =>
        TextOf(line) is { } text ? Enum.GetValues<ReadingReason>().Cast<ReadingReason?>().FirstOrDefault(reason => text == Of(reason!.Value)) : null;

    private static string? TextOf(string line) => line.AsSpan().Trim() is ['#', .. var text] ? text.TrimStart("# ").ToString() : null;
}
