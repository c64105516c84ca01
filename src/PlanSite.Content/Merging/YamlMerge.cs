using PlanSite.Register.Findings;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Merging;

/// <summary>Merges YAML field by field and item by item; what both sides changed stays as people have it, with what the document has now as a comment above.</summary>
internal sealed class YamlMerge(PlacesNow places)
{
    private readonly YamlBlockWriter writer = new(places);

    /// <summary>Merges lists of blocks into lines.</summary>
    /// <param name="lists">The blocks of each version.</param>
    /// <param name="shape">What they are.</param>
    /// <param name="column">Where they shall stand; null for where people have them.</param>
    public IEnumerable<MergedLine> Merge(Three<IReadOnlyList<YamlBlock>> lists, ListShape shape, int? column = null)
    {
        var (mine, fresh) = (ColumnOf(lists.Mine), ColumnOf(lists.New));
        var target = column ?? mine ?? fresh ?? 0;
        return ThreeWay.Align(lists, shape.Match).SelectMany(block => MergeOne(block, shape, Math.Max(0, target + Offset(block, mine ?? target, fresh ?? target))));
    }

    // What does not stand with the others stays so.
    private static int Offset(Three<YamlBlock?> block, int mine, int fresh) => block.Mine is { } own ? own.Column - mine : block.New!.Column - fresh;

    private static int? ColumnOf(IReadOnlyList<YamlBlock> blocks) => blocks.FirstOrDefault(block => !block.IsComment)?.Column;

    private IEnumerable<MergedLine> MergeOne(Three<YamlBlock?> block, ListShape shape, int column) => block switch
    {
        { Mine: { } mine, New: { } fresh } => MergeBoth(block.Base, mine, fresh, shape, column),
        { Mine: { } mine, Base: { } old } => old.Key == mine.Key ? [] : Kept(mine, shape, column),
        { Mine: { } mine } => writer.Write(mine, shape, column),
        { New: { } fresh, Base: { } old } => old.Content == fresh.Content ? Comments(old, fresh, column) : Dropped(fresh, shape, column),
        { New: { } fresh } => IsAtPlace(fresh, shape) ? writer.Write(fresh, shape, column) : [],
        _ => [],
    };

    private IEnumerable<MergedLine> MergeBoth(YamlBlock? old, YamlBlock mine, YamlBlock fresh, ListShape shape, int column)
    {
        if (old is { IsAgreed: true }) old = null;
        var pick = ThreeWay.Choose(old?.Key, mine.Key, fresh.Key);
        if (pick == Pick.Mine || (pick == Pick.New && !mine.HasDoubt)) return writer.Write(pick == Pick.New ? fresh : mine, shape, column);
        var lead = writer.Lead(LineMerge.Merge(DoubtMerge.Leads(old, mine, fresh, shape)), mine.Column, column);
        return [.. lead, .. MergeBody(old, mine, fresh, shape, column)];
    }

    private IEnumerable<MergedLine> MergeBody(YamlBlock? old, YamlBlock mine, YamlBlock fresh, ListShape shape, int column)
    {
        var bodies = new Three<YamlBlock?>(old, mine, fresh).Select(block => block is null ? null : block with { Lead = [] });
        if (!mine.HasParts || !fresh.HasParts || old is { HasParts: false }) return MergeWhole(bodies, shape, column);
        var children = bodies.Select(block => block?.Children ?? []);
        var lines = Merge(children, mine.IsItem ? ListShape.Fields : ListShape.Of(mine.Name), column + (mine.Indent ?? fresh.Indent ?? 2)).ToList();
        if (mine.IsItem) return writer.AsItem(lines, mine, shape, column);
        var heads = bodies.Select(block => block is null ? null : block with { Children = [] });
        return [.. MergeWhole(heads, shape, column), .. lines];
    }

    private IEnumerable<MergedLine> MergeWhole(Three<YamlBlock?> block, ListShape shape, int column)
    {
        var (old, mine, fresh) = (block.Base, block.Mine!, block.New!);
        var pick = ThreeWay.Choose(old?.Key, mine.Key, fresh.Key);
        if (pick != Pick.Conflict) return writer.Write(pick == Pick.New ? fresh : mine, shape, column);
        if (ListInBrackets(block) is { } list) return writer.Write(mine with { Lines = [list] }, shape, column);
        return [.. Noted(mine, fresh, column), .. writer.Write(mine, shape, column)];
    }

    private static MergeLine? ListInBrackets(Three<YamlBlock?> block) =>
        block is { Base.Lines: [var old], Mine.Lines: [var mine], New.Lines: [var fresh] } ? BracketList.Merge(new(old, mine, fresh)) : null;

    // The document has it no more, but people worked on it. A task whose text is gone is a comment already.
    private List<MergedLine> Kept(YamlBlock mine, ListShape shape, int column)
    {
        var lines = writer.Write(mine, shape, column).ToList();
        if (mine.IsComment || !IsAtPlace(mine, shape)) return lines;
        var lead = lines.FindIndex(line => line.IsContent);
        var gone = Vocabulary.Word(shape == ListShape.Tasks ? "merge.no-task" : "merge.no-entry");
        var remark = shape == ListShape.Tasks ? null : Conflict(mine, gone);
        return lead < 0 ? lines : [.. lines[..lead], new MergedLine(Comment(gone, column), remark), .. lines[lead..]];
    }

    // People took it out, but the document has something else there now.
    private IEnumerable<MergedLine> Dropped(YamlBlock fresh, ListShape shape, int column)
    {
        if (fresh.IsComment) return writer.Lead(fresh.Lead, fresh.Column, column);
        return IsAtPlace(fresh, shape) ? Noted(null, fresh with { Lead = [.. fresh.Lead.TakeWhile(line => line.IsBlank)] }, column) : [];
    }

    private IEnumerable<MergedLine> Comments(YamlBlock old, YamlBlock fresh, int column) =>
        fresh.IsComment && old.Key != fresh.Key ? writer.Lead(fresh.Lead, fresh.Column, column) : [];

    private IEnumerable<MergedLine> Noted(YamlBlock? mine, YamlBlock fresh, int column)
    {
        var lines = writer.Write(fresh, ListShape.Fields, 0).ToList();
        var prefix = Vocabulary.Word("merge.new-reading") + ": ";
        var remark = Conflict(mine, fresh);
        foreach (var line in lines)
        {
            yield return string.IsNullOrWhiteSpace(line.Text) ? line : new MergedLine(Comment(prefix + line.Text, column), line.IsContent ? remark : null);
            if (line.IsContent) remark = null;
        }
    }

    private bool IsAtPlace(YamlBlock block, ListShape shape) => !writer.IsGone(block, shape);

    private Remark Conflict(YamlBlock? mine, YamlBlock fresh) => new(FindingCode.ImportConflict, [mine is null ? Vocabulary.Word("merge.nothing") : Shown(mine), Shown(fresh)]);

    private Remark Conflict(YamlBlock mine, string gone) => new(FindingCode.ImportConflict, [Shown(mine), gone]);

    private string Shown(YamlBlock block) => Excerpt.Of(writer.Write(block with { Lead = [] }, ListShape.Fields, 0).Where(line => line.IsContent).Select(line => line.Text.Trim()));

    private static string Comment(string text, int column) => $"{new string(' ', column)}# {text}";
}
