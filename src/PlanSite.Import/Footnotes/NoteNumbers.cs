using System.Globalization;

namespace PlanSite.Import.Footnotes;

/// <summary>The numbers of notes in one document. Where the numbering begins anew on a page, its notes get the next free ones, so that each note is told from all others.</summary>
/// <param name="raised">Those that raised digits have.</param>
internal sealed class NoteNumbers(IReadOnlyCollection<string> raised)
{
    private readonly HashSet<string> taken = [];

    private int last = raised.Select(Value).DefaultIfEmpty().Max();

    /// <summary>Whether a typed note before has the number.</summary>
    public bool IsTaken(string number) => taken.Contains(number);

    /// <summary>The number that a note is to have.</summary>
    public string Take(string printed, bool isRestart)
    {
        var number = isRestart ? (last + 1).ToString(CultureInfo.InvariantCulture) : printed;
        last = Math.Max(last, Value(number));
        taken.Add(number);
        return number;
    }

    private static int Value(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
