using PlanSite.Search.Format;
using PlanSite.Search.Terms;

namespace PlanSite.Search;

/// <summary>Turns groups of equal terms into the table that a reader looks names up in.</summary>
internal sealed class AliasTableBuilder
{
    private readonly SortedDictionary<string, SortedSet<string>> others = new(StringComparer.Ordinal);
    private readonly EqualTerms terms;
    private readonly Dictionary<string, string> longForms;

    public AliasTableBuilder(EqualTerms terms)
    {
        this.terms = terms;
        longForms = LongForms(terms);
        foreach (var group in terms.Groups) AddGroup(group);
        foreach (var kind in terms.Kinds.Select(kind => kind.Select(AliasName.Of).ToList()).Where(kind => !terms.Settled.Contains(kind[0].Key)))
        {
            foreach (var name in kind.Skip(1)) Add(kind[0], name);
        }
    }

    /// <summary>Every term of an index by which a name could be found.</summary>
    public IEnumerable<string> Keys => others.Values.SelectMany(names => names).SelectMany(KeysOf).Distinct();

    /// <summary>The table, without names that the index does not have.</summary>
    /// <param name="known">Those of <see cref="Keys"/> that the index has.</param>
    public AliasFile File(IReadOnlySet<string> known) => new(
        Join(others.Select(entry => (entry.Key, entry.Value.Where(name => KeysOf(name).All(known.Contains))))),
        Join(terms.Kinds.Select(kind => kind.Select(name => AliasName.Of(name).Folded).ToList()).Select(kind => (kind[0], kind.Skip(1)))));

    // "BTV Tỉnh ủy" needs no entry of its own where "BTV" has one.
    private void AddGroup(IReadOnlyList<string> group)
    {
        var names = group.Select(AliasName.Of).Where(name => name.Syllables.Count is > 0 and <= AliasName.MostSyllables).DistinctBy(WrittenOut).ToList();
        foreach (var name in names)
        {
            foreach (var other in names.Where(other => TellsMore(other, name))) Add(name, other);
        }
    }

    private void Add(AliasName name, AliasName other)
    {
        if (!others.TryGetValue(name.Key, out var known)) others.Add(name.Key, known = new(StringComparer.Ordinal));
        known.Add(other.Folded);
    }

    // A name that shares most of its syllables with another is found by them anyway; one that reads like an ordinary syllable finds too much.
    private static bool TellsMore(AliasName other, AliasName name) =>
        !other.IsOrdinarySyllable && other != name && other.Syllables.Count(name.Syllables.Contains) * 2 < other.Syllables.Count;

    private string WrittenOut(AliasName name) => name.Syllables is [_]
        ? name.Key
        : string.Join(' ', name.Syllables.Select(syllable => longForms.GetValueOrDefault(syllable, syllable)));

    private static Dictionary<string, string> LongForms(EqualTerms terms)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in terms.Groups.Select(group => group.Select(AliasName.Of).ToList()))
        {
            var written = group.MaxBy(name => name.Syllables.Count)?.Folded ?? "";
            foreach (var name in group.Where(name => name.Syllables.Count == 1 && !name.IsOrdinarySyllable)) forms.TryAdd(name.Folded, written);
        }
        return forms;
    }

    private static IEnumerable<string> KeysOf(string name)
    {
        var syllables = name.Split(' ');
        return syllables.Length == 1 ? syllables : syllables.Skip(1).Select((syllable, i) => TermKey.Pair(syllables[i], syllable));
    }

    private static string Join(IEnumerable<(string Name, IEnumerable<string> Others)> entries) => string.Join('|', entries
        .Select(entry => (entry.Name, Others: string.Join(';', entry.Others)))
        .Where(entry => entry.Others.Length > 0)
        .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        .Select(entry => $"{entry.Name}={entry.Others}"));
}
