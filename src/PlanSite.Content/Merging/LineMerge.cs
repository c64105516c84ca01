namespace PlanSite.Content.Merging;

/// <summary>Merges plain lines, such as comments. A line that people wrote or kept by changing it never goes; one that they took out does not come back.</summary>
internal static class LineMerge
{
    public static IReadOnlyList<MergeLine> Merge(Three<IReadOnlyList<MergeLine>> lines) => [.. ThreeWay.Align(lines, Match).SelectMany(Merge)];

    private static IEnumerable<MergeLine> Merge(Three<MergeLine?> line) => line switch
    {
        { Mine: { } mine, New: { } fresh } => ThreeWay.Choose(line.Base?.Key, mine.Key, fresh.Key) switch
        {
            Pick.Mine => [mine],
            Pick.New => [fresh],
            _ => [mine, fresh],
        },
        { Mine: { } mine } => mine.Key == line.Base?.Key ? [] : [mine],
        { New: { } fresh } => fresh.Key == line.Base?.Key ? [] : [fresh],
        _ => [],
    };

    private static IReadOnlyList<int> Match(IReadOnlyList<MergeLine> a, IReadOnlyList<MergeLine> b) => new BlockMatching(Keys(a), Keys(b)).ByExact().BySimilarity().Pairs;

    private static List<MatchKey> Keys(IReadOnlyList<MergeLine> lines) => [.. lines.Select(line => new MatchKey { Exact = line.Key, Words = new WordBag(line.Key) })];
}
