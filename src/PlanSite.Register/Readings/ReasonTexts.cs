using PlanSite.Register.Wording;

namespace PlanSite.Register.Readings;

/// <summary>What people read about a reason, from the embedded <c>Wording/readings.json</c>: a few words each, without a capital.</summary>
public static class ReasonTexts
{
    private static readonly Dictionary<ReadingReason, Texts> Entries = Load();

    /// <summary>For the command line.</summary>
    public static string English(ReadingReason reason) => Entries[reason].En;

    /// <summary>For pages and for comments in the content.</summary>
    public static string Vietnamese(ReadingReason reason) => Entries[reason].Vi;

    internal static string In(ReadingReason reason, Language language) => language == Language.Vietnamese ? Vietnamese(reason) : English(reason);

    private static Dictionary<ReadingReason, Texts> Load()
    {
        var texts = WordingFile.Read<Dictionary<string, Texts>>("readings.json");
        return Enum.GetValues<ReadingReason>().ToDictionary(reason => reason, reason => texts[Names.Of(reason)]);
    }

    private sealed record Texts(string En, string Vi);
}
