using PlanSite.Content.Markdown;
using PlanSite.Register.Findings;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Merging;

/// <summary>Merges the text of a plan block by block.</summary>
internal sealed class TextMerge
{
    private readonly List<MergedLine> lines = [];
    private readonly Dictionary<int, int> unitsByLine = [];

    private TextMerge(IReadOnlyList<Three<TextBlock?>> blocks) => Blocks = blocks;

    /// <summary>The blocks in merged order; the index of each is the number of its unit.</summary>
    public IReadOnlyList<Three<TextBlock?>> Blocks { get; }

    /// <summary>The merged text.</summary>
    public IReadOnlyList<MergedLine> Lines => lines;

    /// <summary>Which unit begins on a line of the merged text, counted from 1.</summary>
    public IReadOnlyDictionary<int, int> UnitsByLine => unitsByLine;

    public static TextMerge Of(Three<IReadOnlyList<TextBlock>> versions)
    {
        var merge = new TextMerge(ThreeWay.Align(versions, Match));
        for (var unit = 0; unit < merge.Blocks.Count; unit++) merge.Add(unit);
        return merge;
    }

    /// <summary>For every block of one version its index in another, or -1: by its text first, for work keeps its words when its number changes.</summary>
    public static IReadOnlyList<int> Match(IReadOnlyList<TextBlock> a, IReadOnlyList<TextBlock> b) =>
        new BlockMatching(Keys(a), Keys(b)).ByExact().BySimilarity().ByIdentity().Pairs;

    private static List<MatchKey> Keys(IReadOnlyList<TextBlock> blocks) => [.. blocks.Select(block => block.MatchKey)];

    private void Add(int unit)
    {
        switch (Blocks[unit])
        {
            case { Mine: { } mine, New: { } fresh } both:
                AddBoth(unit, both.Base, mine, fresh);
                break;
            case { Mine: { } mine, Base: { } old }:
                AddVanished(old, mine);
                break;
            case { Base: { } old, New: { } fresh }:
                if (old.Text != fresh.Text) AddReading("", fresh);
                break;
            case { Mine: { } mine }:
                Add(unit, mine.Lead, mine);
                break;
            case { New: { } fresh }:
                Add(unit, fresh.Lead, fresh);
                break;
        }
    }

    private void AddBoth(int unit, TextBlock? old, TextBlock mine, TextBlock fresh)
    {
        var lead = LineMerge.Merge(new(old?.Lead ?? [], mine.Lead, fresh.Lead));
        if (mine.Lines.Count == 0 || fresh.Lines.Count == 0)
        {
            Add(unit, lead, mine.Lines.Count == 0 ? fresh : mine);
            return;
        }
        var marks = Enumerable.Range(0, mine.Mark.Count).Select(i => ThreeWay.Choose(old?.Mark[i], mine.Mark[i], fresh.Mark[i])).ToList();
        var text = ThreeWay.Choose(old?.Text, mine.Text, fresh.Text);
        var mark = marks.Select((pick, i) => (pick == Pick.New ? fresh : mine).Mark[i]).ToList();
        if (text != Pick.Conflict && !marks.Contains(Pick.Conflict)) Add(unit, lead, (text == Pick.New ? fresh : mine).WithMark(mark));
        else AddConflict(unit, lead, mine.WithMark(mark), fresh);
    }

    private void AddConflict(int unit, IEnumerable<MergeLine> lead, TextBlock mine, TextBlock fresh)
    {
        Write(lead);
        AddReading(mine.Text, fresh with { Lead = [] });
        Add(unit, [], mine);
    }

    // The words of the document now; people have others, or none.
    private void AddReading(string mine, TextBlock fresh)
    {
        Write(fresh.Lead.TakeWhile(line => line.IsBlank));
        var shown = mine.Length > 0 ? Excerpt.Of([mine]) : Vocabulary.Word("merge.nothing");
        var remark = new Remark(FindingCode.ImportConflict, [shown, Excerpt.Of([fresh.Text])]);
        lines.Add(new MergedLine(Comment($"{Vocabulary.Word("merge.new-reading")}: {string.Join(' ', fresh.Lines)}"), remark));
    }

    // Comments of people stay, and so do words that they corrected.
    private void AddVanished(TextBlock old, TextBlock mine)
    {
        Write(LineMerge.Merge(new(old.Lead, mine.Lead, [])));
        if (mine.Text == old.Text) return;
        Write(mine.Lead.TakeWhile(line => line.IsBlank));
        var gone = Vocabulary.Word("merge.no-paragraph");
        lines.Add(new MergedLine(Comment(gone), new Remark(FindingCode.ImportConflict, [Excerpt.Of([mine.Text]), gone])));
        lines.AddRange(mine.Lines.Select(line => new MergedLine(Comment(line))));
    }

    private void Add(int unit, IEnumerable<MergeLine> lead, TextBlock block)
    {
        Write(lead);
        if (block.Lines.Count == 0) return;
        unitsByLine[lines.Count + 1] = unit;
        lines.AddRange(block.Lines.Select(line => new MergedLine(line)));
    }

    private void Write(IEnumerable<MergeLine> plain) => lines.AddRange(plain.Select(line => new MergedLine(line.Text)));

    private static string Comment(string text) => $"{PlanComment.Start} {text.Replace(PlanComment.End, @"--\>", StringComparison.Ordinal)} {PlanComment.End}";
}
