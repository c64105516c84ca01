using System.Text;
using PlanSite.Search.Terms;
using PlanSite.Vietnamese;

namespace PlanSite.Search.Searching;

/// <summary>Reads Telex and VNI keystrokes in a query as what was meant, where the plain text stands nowhere in the index. Mirrored by <c>typedReadings</c> and <c>meantText</c> in Browser/keystrokes.js.</summary>
internal static class TypedReadings
{
    /// <summary>The query with its keystrokes read: those the index does not know as they stand, but knows as read.</summary>
    /// <param name="text">NFC.</param>
    /// <param name="isKnown">Whether the index has a term.</param>
    public static string Apply(string text, Func<string, bool> isKnown)
    {
        var meant = new StringBuilder();
        var position = 0;
        foreach (var typed in In(text))
        {
            if (typed.PlainKeys.All(isKnown) || !isKnown(QueryWord.Of(typed.Reading).Folded)) continue;
            meant.Append(text, position, typed.Start - position).Append(typed.Reading);
            position = typed.End;
        }
        return meant.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>The runs that can be read so, among the first words of a query.</summary>
    public static IReadOnlyList<TypedReading> In(string text)
    {
        var readings = new List<TypedReading>();
        var run = new List<Syllable>();
        foreach (var syllable in Syllables.In(text).Take(QueryParser.MostWords))
        {
            if (run.Count > 0 && run[^1].End != syllable.Start) Close();
            run.Add(syllable);
        }
        Close();
        return readings;

        void Close()
        {
            if (run.Count > 0 && Keystrokes.Read(text[run[0].Start..run[^1].End]) is { } reading)
                readings.Add(new(run[0].Start, run[^1].End, reading, PlainKeys(text, run)));
            run.Clear();
        }
    }

    private static List<string> PlainKeys(string text, List<Syllable> run)
    {
        var forms = run.Select(syllable => QueryWord.Of(text[syllable.Start..syllable.End]).Folded).ToList();
        return forms.Count == 1 ? forms : [.. forms.Skip(1).Select((form, i) => TermKey.Pair(forms[i], form))];
    }
}
