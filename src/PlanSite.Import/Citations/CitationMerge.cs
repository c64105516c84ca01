using PlanSite.Import.Readings;
using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>Makes one citation of all mentions of a document.</summary>
internal static class CitationMerge
{
    public static IReadOnlyList<Citation> Of(IReadOnlyList<PlacedMentions> texts) =>
    [
        .. texts
            .SelectMany(text => text.Mentions, (text, mention) => (text.Text.Place, Mention: mention, SameWords: text.Mentions.Count(other => other.Start == mention.Start && other.End == mention.End)))
            .GroupBy(placed => placed.Mention.Document)
            .Select(group => Of([.. group.Select(placed => placed.Mention)]) with { Places = [.. group.Select(placed => placed.Place).Distinct()], Reading = DocumentReadings.Of(group.Select(placed => (placed.Mention, placed.SameWords))) }),
    ];

    private static Citation Of(List<Mention> mentions) => new()
    {
        Number = mentions.Select(mention => mention.Number).FirstOrDefault(number => number is not null),
        Kind = (mentions.Find(mention => mention is { IsKindPrinted: true, Name: null }) ?? mentions.Find(mention => mention.IsKindPrinted) ?? mentions[0]).Kind,
        Dates = [.. mentions.Select(mention => mention.Date).OfType<DateOnly>().Distinct()],
        Issuer = mentions.Select(mention => mention.Issuer).FirstOrDefault(issuer => issuer is not null),
        Title = mentions.Select(mention => mention.Title).OfType<string>().OrderByDescending(title => title.Length).FirstOrDefault(),
        Names = [.. mentions.Select(mention => mention.Name).OfType<string>().Distinct(StringComparer.Ordinal)],
        DocumentId = mentions[0].Document,
    };
}
