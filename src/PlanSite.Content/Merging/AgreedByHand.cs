namespace PlanSite.Content.Merging;

/// <summary>Marks in what an import keeps the values that people had entered before the document came to say the same. Should a later document say something else, they are people's values still.</summary>
internal sealed class AgreedByHand
{
    /// <summary>Stands as a comment above such a field or item.</summary>
    public const string Mark = "# by hand";

    private readonly Dictionary<MergeLine, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Line, int Column)> marks = [];

    private AgreedByHand()
    {
    }

    /// <summary>The lines of a file as the document gives it, with the marks.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="versions">The blocks of every version; those of the new one are of these lines.</param>
    /// <param name="shape">What the blocks are.</param>
    public static IReadOnlyList<string> In(IReadOnlyList<string> lines, Three<IReadOnlyList<YamlBlock>> versions, ListShape shape)
    {
        var agreed = new AgreedByHand();
        foreach (var block in versions.New) agreed.Number(block);
        agreed.Compare(versions, shape, isOutermost: true);
        var marked = lines.ToList();
        foreach (var (line, column) in agreed.marks.OrderDescending()) marked.Insert(line, new string(' ', column) + Mark);
        return marked;
    }

    // Every line of a file is in one block, in order.
    private void Number(YamlBlock block)
    {
        foreach (var line in block.Lead.Concat(block.Lines)) numbers.Add(line, numbers.Count);
        foreach (var child in block.Children) Number(child);
    }

    private void Compare(Three<IReadOnlyList<YamlBlock>> lists, ListShape shape, bool isOutermost)
    {
        foreach (var block in ThreeWay.Align(lists, shape.Match))
        {
            if (block is not { Mine: { IsComment: false } mine, New: { IsComment: false } fresh } || (isOutermost && block.Base is null && fresh.IsItem)) continue;
            if (IsAgreed(block.Base, mine, fresh)) MarkBlock(fresh, lists.New);
            else if (mine.HasParts && fresh.HasParts && block.Base is { HasParts: true }) Compare(block.Select(one => one!.Children), fresh.IsItem ? ListShape.Fields : ListShape.Of(fresh.Name), isOutermost: false);
        }
    }

    private static bool IsAgreed(YamlBlock? old, YamlBlock mine, YamlBlock fresh) =>
        mine.Content == fresh.Content && (old is null || old.IsAgreed || (fresh.HasValue && old.Content != mine.Content));

    // No comment can stand between a dash and the first field.
    private void MarkBlock(YamlBlock block, IReadOnlyList<YamlBlock> siblings)
    {
        var first = block.Lines.Count > 0 ? block.Lines[0] : block.Children.SelectMany(child => child.Lines).FirstOrDefault();
        if (first is not null && (block.IsItem || block != siblings[0])) marks.Add((numbers[first], block.Column));
    }
}
