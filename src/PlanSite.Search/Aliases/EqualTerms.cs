using System.Reflection;
using System.Text.Json;

namespace PlanSite.Search;

/// <summary>Terms that mean the same, such as "UBND" and "Ủy ban nhân dân": a query for one finds the others.</summary>
/// <remarks>Case and diacritics do not matter, but a short term that reads like an ordinary syllable ("TU", Tỉnh ủy) is understood only where it is typed in capitals.</remarks>
public sealed record EqualTerms
{
    /// <summary>Abbreviations of Vietnamese offices, and the kinds of documents.</summary>
    public static EqualTerms Defaults { get; } = ReadDefaults();

    /// <summary>Groups of terms of which each means the others.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Groups { get; init; }

    /// <summary>Kinds of documents: the code that stands in their numbers, then the kind in words. A code stands for the words, but not the words for the code.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Kinds { get; init; }

    /// <summary>Terms that mean nothing beyond what <see cref="Groups"/> says, whatever kind they are the code of.</summary>
    public IReadOnlySet<string> Settled { get; init; } = new HashSet<string>();

    /// <summary>These and further groups.</summary>
    public EqualTerms And(IEnumerable<IReadOnlyList<string>> groups) => this with { Groups = [.. Groups, .. groups] };

    /// <summary>These with the groups given, each in place of all that hold its first term. A term that is alone in its group means nothing but itself then.</summary>
    public EqualTerms Overriding(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var settled = groups.Where(group => group.Count > 0).Select(group => AliasName.Of(group[0]).Key).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Groups = [.. Groups.Where(group => !group.Any(term => settled.Contains(AliasName.Of(term).Key))), .. groups.Where(group => group.Count > 1)],
            Settled = settled,
        };
    }

    private static EqualTerms ReadDefaults()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("defaults.json")
            ?? throw new InvalidOperationException("The built-in equal terms are not part of this program.");
        var file = JsonSerializer.Deserialize<DefaultsFile>(stream, JsonSerializerOptions.Web) ?? throw new InvalidOperationException("The built-in equal terms are empty.");
        return new() { Groups = file.Equal, Kinds = file.Kinds };
    }

    private sealed record DefaultsFile(IReadOnlyList<string[]> Equal, IReadOnlyList<string[]> Kinds);
}
