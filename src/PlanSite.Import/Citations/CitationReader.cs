namespace PlanSite.Import.Citations;

/// <summary>Finds which documents a plan cites, where, and how it stands to them.</summary>
internal static class CitationReader
{
    /// <summary>Reads a plan.</summary>
    /// <param name="texts">Title, preamble, every unit's heading and own text in document order, footnotes.</param>
    /// <param name="context">What has to be known of the plan.</param>
    public static CitationReadings Read(IReadOnlyList<PlacedText> texts, CitationContext context)
    {
        var named = texts.Select(text => new PlacedMentions(text, Named(text, context))).ToList();
        var joined = TitledLaws.Add(UnnumberedNames.Join(named));
        var names = joined.SelectMany(placed => ShortNames.DefinedIn(placed.Text.Text, placed.Mentions)).Concat(CongressNames.Of(joined)).DistinctBy(name => name.Words, StringComparer.Ordinal).ToList();
        var all = joined.Select(placed => WithShortNames(placed, names)).ToList();
        return new(CitationMerge.Of(all), RelationReader.Read(all, context));
    }

    private static List<Mention> Named(PlacedText text, CitationContext context)
    {
        var numbered = SharedTitles.Spread(text.Text, [.. NumberedMentions.In(text, context).OrderBy(mention => mention.Start)]);
        return [.. numbered.Concat(NamedMentions.In(text, numbered, context)).OrderBy(mention => mention.Start)];
    }

    private static PlacedMentions WithShortNames(PlacedMentions placed, IReadOnlyList<ShortName> names)
    {
        var text = placed.Text.Text;
        var mentions = placed.Mentions.Select(mention => ShortNames.Meant(mention, text, names)).ToList();
        return placed with { Mentions = [.. mentions.Concat(ShortNames.UsedIn(text, names, mentions)).OrderBy(mention => mention.Start)] };
    }
}
