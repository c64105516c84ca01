using PlanSite.Vietnamese;

namespace PlanSite.Search.Indexing;

/// <summary>Gives every syllable form a number, and remembers the forms of every spelling met, so that each is worked out once.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, WordNumbers> bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordNumbers>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Dictionary<string, int> byForm = new(StringComparer.Ordinal);
    private readonly List<string> forms = [];

    public Vocabulary() => bySpan = bySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    public WordNumbers Number(ReadOnlySpan<char> written)
    {
        if (bySpan.TryGetValue(written, out var known)) return known;
        var spelling = written.ToString();
        var form = SyllableForm.Of(spelling);
        var numbers = new WordNumbers(NumberOf(form.Folded), NumberOf(form.Exact));
        bySpelling.Add(spelling, numbers);
        return numbers;
    }

    /// <summary>The number of a form; null for one not met.</summary>
    public int? Find(string form) => byForm.TryGetValue(form, out var number) ? number : null;

    /// <summary>The form that has a number.</summary>
    public string this[int number] => forms[number];

    private int NumberOf(string form)
    {
        if (byForm.TryGetValue(form, out var number)) return number;
        byForm.Add(form, forms.Count);
        forms.Add(form);
        return forms.Count - 1;
    }
}
