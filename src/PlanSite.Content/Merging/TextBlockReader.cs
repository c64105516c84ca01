using PlanSite.Content.Files;
using PlanSite.Content.Markdown;

namespace PlanSite.Content.Merging;

/// <summary>Cuts the text of <c>plan.md</c> into blocks as the reader of plans does, and keeps what lies between them.</summary>
internal sealed class TextBlockReader(IReadOnlyList<string> lines)
{
    private readonly List<TextBlock> blocks = [];
    private List<MergeLine> lead = [];
    private int next;

    /// <summary>Every line is in one of the blocks; the last may have no text.</summary>
    public static IReadOnlyList<TextBlock> Read(IReadOnlyList<string> lines)
    {
        var places = PlacesByLine(lines);
        return [.. new TextBlockReader(lines).ReadAll().Select(block => block with { Place = places.GetValueOrDefault(block.Line) })];
    }

    /// <summary>The places of units by the line on which they begin, counted from 1.</summary>
    public static IReadOnlyDictionary<int, string> PlacesByLine(IReadOnlyList<string> lines)
    {
        var text = PlanTextReader.Read(new FileText("", string.Join('\n', lines)), new FindingList());
        return text.Units.Where(unit => unit.Position is not null).ToDictionary(unit => unit.Position!.Line, unit => unit.Place.ToString());
    }

    private List<TextBlock> ReadAll()
    {
        while (next < lines.Count)
        {
            if (string.IsNullOrWhiteSpace(lines[next])) TakeLead(next + 1);
            else if (IsComment(lines[next])) TakeLead(EndOfComment());
            else TakeBlock();
        }
        if (lead.Count > 0) blocks.Add(new TextBlock { Lead = lead });
        return blocks;
    }

    private void TakeLead(int end)
    {
        for (; next < end; next++) lead.Add(new MergeLine(lines[next]));
    }

    private void TakeBlock()
    {
        var start = next++;
        while (next < lines.Count && IsFurther(lines[next])) next++;
        blocks.Add(TextBlock.Of(lead, [.. lines.Skip(start).Take(next - start)], start + 1));
        lead = [];
    }

    private int EndOfComment()
    {
        var end = next;
        while (end < lines.Count && !PlanComment.Ends(lines[end])) end++;
        return Math.Min(end + 1, lines.Count);
    }

    private static bool IsFurther(string line) =>
        !string.IsNullOrWhiteSpace(line) && !IsComment(line) && BlockGrammar.Read(line.TrimStart()).Kind == BlockKind.Text;

    private static bool IsComment(string line) => PlanComment.Begins(line.AsSpan().TrimStart());
}
