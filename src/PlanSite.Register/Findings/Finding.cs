using PlanSite.Register.Places;
using PlanSite.Register.Readings;
using PlanSite.Register.Wording;

namespace PlanSite.Register.Findings;

/// <summary>Something a reader or editor should know about a plan or a file.</summary>
public sealed record Finding
{
    /// <summary>What it is about; decides severity and texts.</summary>
    public required FindingCode Code { get; init; }

    /// <summary>The words that fill the texts, in their order.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Why a value was read as it was, where that is in doubt; its text comes after the arguments.</summary>
    public ReadingReason? Reason { get; init; }

    /// <summary>Why something could not be read or written; its text comes after the arguments.</summary>
    public Fault? Fault { get; init; }

    /// <summary>The place in the plan; null when it is about a file or the whole plan.</summary>
    public Place? Place { get; init; }

    /// <summary>The place in a file, where there is one.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>How much it matters.</summary>
    public Severity Severity => FindingCatalogue.SeverityOf(Code);

    /// <summary>What is wrong, what was expected and how to mend it, in English (command line).</summary>
    public string English => FindingCatalogue.English(this);

    /// <summary>The same in Vietnamese (pages).</summary>
    public string Vietnamese => FindingCatalogue.Vietnamese(this);

    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary><c>file(line,column): severity code: text [place]</c>, without what is not known. The code is the same in every language.</summary>
    public string ToLine(Language language)
    {
        var where = Position is null ? "" : $"{Position}: ";
        var place = Place is null ? "" : $" [{Place}]";
        return $"{where}{ConsoleText.Of(Severity, language)} {FindingCatalogue.NameOf(Code)}: {In(language)}{place}";
    }

    /// <summary>The line in English.</summary>
    public override string ToString() => ToLine(Language.English);
}
