using PlanSite.Search.Format;

namespace PlanSite.Search.Searching;

/// <summary>Looks up what else a name is called. Mirrored by <c>openAliases</c> in Browser/aliases.js.</summary>
internal sealed class AliasTable
{
    private const int Most = 4;

    private readonly Dictionary<string, string[]> names;
    private readonly Dictionary<string, string[]> kinds;
    private readonly Dictionary<string, List<string>> codes;
    private readonly int longest;
    private readonly int longestKind;

    public AliasTable(AliasFile file)
    {
        names = Read(file.Names);
        kinds = Read(file.Kinds);
        codes = kinds.SelectMany(kind => kind.Value, (kind, name) => (Code: kind.Key, Name: name))
            .GroupBy(kind => kind.Name, StringComparer.Ordinal).ToDictionary(kind => kind.Key, kind => kind.Select(one => one.Code).ToList(), StringComparer.Ordinal);
        longest = names.Keys.Select(Syllables).Append(1).Max();
        longestKind = codes.Keys.Select(Syllables).Append(1).Max();
    }

    public static AliasTable Empty { get; } = new(new("", ""));

    /// <summary>Whether a syllable is the code of a kind of documents.</summary>
    public bool IsCode(string syllable) => kinds.ContainsKey(syllable);

    /// <summary>The codes that a run of letters may begin with, the longest first.</summary>
    public IEnumerable<string> CodesBeginning(string letters) =>
        kinds.Keys.Where(code => code.Length < letters.Length && letters.StartsWith(code, StringComparison.Ordinal)).OrderByDescending(code => code.Length);

    /// <summary>The longest name that begins at a word, and what the run of words is also called: with the whole or a part of it under another name.</summary>
    /// <returns>How many words it has, at least 1; the other names by syllables.</returns>
    public (int Length, IReadOnlyList<string[]> Others) At(IReadOnlyList<QueryWord> words, int start, bool capitals)
    {
        if (capitals && words[start].IsCapitals && names.TryGetValue("^" + words[start].Exact, out var meant)) return (1, [.. meant.Select(name => name.Split(' '))]);
        var own = words.Skip(start).Take(longest).Select(word => word.Folded).ToArray();
        var length = own.Length;
        while (length > 0 && !names.ContainsKey(string.Join(' ', own[..length]))) length--;
        return length == 0 ? (1, []) : (length, [.. Rewritten(own[..length]).Take(Most)]);
    }

    /// <summary>The codes of the longest kind in words that begins at a word.</summary>
    public (int Length, IReadOnlyList<string> Codes) KindAt(IReadOnlyList<QueryWord> words, int start)
    {
        for (var length = Math.Min(longestKind, words.Count - start); length > 0; length--)
        {
            if (codes.TryGetValue(string.Join(' ', words.Skip(start).Take(length).Select(word => word.Folded)), out var found)) return (length, found);
        }
        return (1, []);
    }

    private IEnumerable<string[]> Rewritten(string[] own)
    {
        for (var length = own.Length; length > 0; length--)
        {
            for (var first = 0; first + length <= own.Length; first++)
            {
                foreach (var other in names.GetValueOrDefault(string.Join(' ', own[first..(first + length)]), []))
                    yield return [.. own[..first], .. other.Split(' '), .. own[(first + length)..]];
            }
        }
    }

    private static int Syllables(string name) => name.Count(' ') + 1;

    private static Dictionary<string, string[]> Read(string entries) => entries.Split('|', StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split('=')).Where(parts => parts.Length == 2)
        .ToDictionary(parts => parts[0], parts => parts[1].Split(';'), StringComparer.Ordinal);
}
