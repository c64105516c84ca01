using PlanSite.Register.Places;

namespace PlanSite.Import.Citations;

/// <summary>Finds in a title printed in capitals the laws that the plan names by number elsewhere ("TRIỂN KHAI THI HÀNH LUẬT ĐỊA CHẤT VÀ KHOÁNG SẢN").</summary>
internal static class TitledLaws
{
    private const string Word = "LUẬT ";

    /// <summary>The same mentions, those of the title with such laws among them.</summary>
    public static IReadOnlyList<PlacedMentions> Add(IReadOnlyList<PlacedMentions> texts) =>
        texts.Any(IsInCapitals) ? [.. texts.Select(text => IsInCapitals(text) ? With(text, texts) : text)] : texts;

    private static bool IsInCapitals(PlacedMentions placed) => placed.Text.Place == Place.Title && placed.Text.Text.Contains(Word, StringComparison.Ordinal);

    private static PlacedMentions With(PlacedMentions title, IReadOnlyList<PlacedMentions> texts)
    {
        var laws = texts.SelectMany(text => text.Mentions).Where(mention => mention is { Number: not null, Kind: "Luật", Title: not null }).DistinctBy(mention => mention.Document);
        var found = laws.Select(law => In(title, law)).OfType<Mention>().ToList();
        return found.Count == 0 ? title : title with { Mentions = [.. title.Mentions.Concat(found).OrderBy(mention => mention.Start)] };
    }

    private static Mention? In(PlacedMentions title, Mention law)
    {
        var printed = Word + law.Title!.ToUpperInvariant();
        var start = title.Text.Text.IndexOf(printed, StringComparison.Ordinal);
        var end = start + printed.Length;
        if (start < 0 || (end < title.Text.Text.Length && char.IsLetter(title.Text.Text[end])) || title.Mentions.Any(other => other.Start < end && start < other.End)) return null;
        return new Mention { Start = start, End = end, Kind = law.Kind, Number = law.Number, Name = title.Text.Text[start..end], Title = law.Title, TitleSpan = (start + Word.Length, end), Document = law.Document };
    }
}
