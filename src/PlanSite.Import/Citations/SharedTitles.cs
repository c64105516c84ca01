namespace PlanSite.Import.Citations;

/// <summary>Gives two documents joined by "và" the title that is printed once after the second.</summary>
internal static class SharedTitles
{
    public static IReadOnlyList<Mention> Spread(string text, IReadOnlyList<Mention> mentions)
    {
        var spread = mentions.ToArray();
        for (var i = spread.Length - 2; i >= 0; i--)
        {
            var (here, next) = (spread[i], spread[i + 1]);
            var joined = here.End <= next.Start && text[here.End..next.Start].Trim() == "và";
            if (here.Title is null && joined && HasSubject(text, next)) spread[i] = here with { Title = next.Title };
        }
        return spread;
    }

    // Only "về …" can be about both; "ban hành …", "thực hiện …" say what the second one does.
    private static bool HasSubject(string text, Mention mention) =>
        mention.Title is not null && text.AsSpan(mention.TitleSpan.Start).StartsWith("về ", StringComparison.OrdinalIgnoreCase);
}
