using System.Globalization;
using PlanSite.Register.Wording;

namespace PlanSite.Register.Findings;

/// <summary>Why something could not be read or written, and how to mend it; the texts, a few words each without a capital, are in <c>Wording/faults.json</c>.</summary>
/// <param name="Code">Its name there.</param>
/// <param name="Arguments">What fills the texts, in their order: texts and whole numbers.</param>
public sealed record Fault(string Code, params object[] Arguments)
{
    private static readonly Dictionary<string, Texts> Entries = WordingFile.Read<Dictionary<string, Texts>>("faults.json");

    /// <summary>The names of all faults.</summary>
    public static IReadOnlyCollection<string> Codes => Entries.Keys;

    /// <summary>For those who read English.</summary>
    public string English => Fill(Entries[Code].En);

    /// <summary>The same in Vietnamese.</summary>
    public string Vietnamese => Fill(Entries[Code].Vi);

    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>What an exception of the machine says. Its own words are English; in Vietnamese its kind is told.</summary>
    public static Fault Of(Exception failure) => failure switch
    {
        FaultException own => own.Fault,
        UnauthorizedAccessException => new Fault("system-denied", failure.Message),
        FileNotFoundException or DirectoryNotFoundException => new Fault("system-missing", failure.Message),
        PathTooLongException => new Fault("system-path", failure.Message),
        IOException when IsFull(failure) => new Fault("system-full", failure.Message),
        _ => new Fault("system", failure.Message),
    };

    // ENOSPC; ERROR_DISK_FULL.
    private static bool IsFull(Exception failure) => failure.HResult is 28 or unchecked((int)0x80070070);

    private string Fill(string text) => string.Format(CultureInfo.InvariantCulture, text, Arguments);

    private sealed record Texts(string En, string Vi);
}
