using PlanSite.Vietnamese;

namespace PlanSite.Import.Citations;

/// <summary>Joins documents named without a number to the numbered ones they are.</summary>
internal static class UnnumberedNames
{
    // Shorter titles fit more than one document.
    private const int LettersThatTellATitle = 10;

    /// <summary>The same mentions; those whose kind and title, or kind and issuing conference, belong to a numbered document of the plan take its identity.</summary>
    public static IReadOnlyList<PlacedMentions> Join(IReadOnlyList<PlacedMentions> texts)
    {
        var numbered = texts.SelectMany(text => text.Mentions).Where(mention => mention.Number is not null).Select(mention => (Mention: mention, Keys: new Names(mention))).ToLookup(pair => pair.Mention.Kind);
        return [.. texts.Select(text => text.Mentions.Count == 0 ? text : text with { Mentions = [.. text.Mentions.Select(mention => mention.Number is null ? Identified(mention, text.Text.Text, numbered[mention.Kind]) : mention)] })];
    }

    private static Mention Identified(Mention named, string text, IEnumerable<(Mention Mention, Names Keys)> numbered)
    {
        named = InFull(named, text, numbered);
        var names = new Names(named);
        var same = numbered.FirstOrDefault(candidate => SameTitle(candidate.Keys, names, named.Kind) || SameConference(candidate.Keys, names)).Mention;
        return same is null ? named : named with { Document = same.Document, Number = same.Number };
    }

    // "Luật Địa chất và khoáng sản": only the numbered one tells that the name does not end before "và".
    private static Mention InFull(Mention named, string text, IEnumerable<(Mention Mention, Names Keys)> numbered)
    {
        if (!named.Kind.EndsWith("uật", StringComparison.Ordinal) || named.Title is not { Length: > 0 } cut || text.Length <= named.End || text[named.End] is not (' ' or ',')) return named;
        var full = numbered.Select(one => one.Mention.Title).FirstOrDefault(title => title?.Length > cut.Length && text.AsSpan(named.TitleSpan.Start).StartsWith(title, StringComparison.OrdinalIgnoreCase));
        if (full is null) return named;
        var end = named.TitleSpan.Start + full.Length;
        return named with { End = end, Name = text[named.Start..end], Title = text[named.TitleSpan.Start..end], TitleSpan = (named.TitleSpan.Start, end) };
    }

    private static bool SameTitle(Names numbered, Names named, string kind)
    {
        if (numbered.Title is not { } full || named.Title is not { } title) return false;
        return kind != "Quy định" ? full == title : full.Length >= LettersThatTellATitle && title.StartsWith(full, StringComparison.Ordinal);
    }

    private static bool SameConference(Names numbered, Names named) => numbered.Conference is { } conference && conference == named.Conference;

    // As they are compared; null where they tell nothing.
    private sealed class Names(Mention mention)
    {
        public string? Title { get; } = mention is { Title: { } title, Kind: "Quy định" or "Luật" or "Bộ luật" } ? VietnameseText.CompareKey(title) : null;

        public string? Conference { get; } = mention.Issuer?.StartsWith("Hội nghị lần thứ", StringComparison.Ordinal) == true ? VietnameseText.CompareKey(mention.Issuer) : null;
    }
}
