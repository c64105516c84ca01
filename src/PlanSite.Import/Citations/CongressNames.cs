using System.Text.RegularExpressions;

namespace PlanSite.Import.Citations;

/// <summary>The resolution of a congress that a plan names in full once is meant by "Nghị quyết Đại hội XIII" elsewhere.</summary>
internal static partial class CongressNames
{
    /// <summary>The short names that the full names of a plan give; those that fit two documents are none.</summary>
    public static IEnumerable<ShortName> Of(IReadOnlyList<PlacedMentions> texts) =>
        texts.SelectMany(text => text.Mentions)
            .Where(mention => mention is { Number: null, Name: not null })
            .Select(mention => (Mention: mention, Full: FullName().Match(mention.Name!)))
            .Where(named => named.Full.Success)
            .GroupBy(named => named.Full.Groups["n"].Value, named => named.Mention)
            .Where(group => group.Select(mention => mention.Document).Distinct().Count() == 1)
            .SelectMany(group => ShortFor(group.Key, group.First()));

    private static ShortName[] ShortFor(string number, Mention full) =>
    [
        new($"Nghị quyết Đại hội {number}", full.Document, full.Kind, null) { StandsAlone = true },
        new($"Nghị quyết Đại hội lần thứ {number}", full.Document, full.Kind, null) { StandsAlone = true },
    ];

    [GeneratedRegex(@"^Nghị quyết Đại hội [^,;.]*?(?<![\p{L}])(?<n>[IVX]+)(?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex FullName();
}
