using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Merging;

/// <summary>Merges lists that stand in brackets on the line of their field, item by item.</summary>
internal static partial class BracketList
{
    /// <summary>The line of people with what the document added and dropped; null when one of the lines is no such list.</summary>
    public static MergeLine? Merge(Three<MergeLine> lines)
    {
        var lists = lines.Select(ListOf);
        if (lists is not { Base: { } @base, Mine: { } mine, New: { } fresh }) return null;
        return Join(mine, ThreeWay.Align(new Three<IReadOnlyList<Item>>(@base.Items, mine.Items, fresh.Items), Match).Select(Choose).OfType<Item>());
    }

    private static Item? Choose(Three<Item?> item) => item switch
    {
        { Mine: not null, New: not null } => item.Mine,
        { Base: not null } => null,
        _ => item.Mine ?? item.New,
    };

    private static IReadOnlyList<int> Match(IReadOnlyList<Item> a, IReadOnlyList<Item> b) => new BlockMatching(Keys(a), Keys(b)).ByExact().Pairs;

    private static List<MatchKey> Keys(IReadOnlyList<Item> items) => [.. items.Select(item => new MatchKey { Exact = item.Key })];

    private static MergeLine Join(Parts list, IEnumerable<Item> items)
    {
        var text = new StringBuilder(list.Before);
        var places = new List<PlaceSpan>();
        foreach (var item in items)
        {
            if (text.Length > list.Before.Length) text.Append(", ");
            if (item.Place is { } place) places.Add(place with { Start = text.Length });
            text.Append(item.Text);
        }
        return new MergeLine(text.Append(list.Behind).ToString(), places);
    }

    private static Parts? ListOf(MergeLine line)
    {
        if (Brackets().Match(line.Text) is not { Success: true } match) return null;
        var start = match.Groups["before"].Length;
        var items = Value().Matches(match.Groups["in"].Value).Select(value => ItemOf(value.Value.TrimEnd(), line.Places.FirstOrDefault(place => place.Start == start + value.Index)));
        return new Parts(match.Groups["before"].Value, [.. items], match.Groups["behind"].Value);
    }

    private static Item ItemOf(string text, PlaceSpan? place) =>
        new(place is null ? VietnameseText.Normalize(text.Trim('"', '\'')) : $"\u0001{place.Unit}", text, place);

    [GeneratedRegex(@"^(?<before>[^\[#]*:\s*\[\s*)(?<in>[^\]]*)(?<behind>\].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    /// <summary>An item as written, with its quotes.</summary>
    [GeneratedRegex(@"""[^""]*""|'[^']*'|[^\s,""'][^,]*", RegexOptions.CultureInvariant)]
    public static partial Regex Value();

    private sealed record Item(string Key, string Text, PlaceSpan? Place);

    private sealed record Parts(string Before, IReadOnlyList<Item> Items, string Behind);
}
