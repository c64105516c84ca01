using System.Text.RegularExpressions;
using PlanSite.Content.Markdown;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Merging;

/// <summary>A block of the text of <c>plan.md</c>: a unit, a further paragraph or a footnote.</summary>
internal sealed partial record TextBlock
{
    /// <summary>Blank lines and comments above.</summary>
    public required IReadOnlyList<MergeLine> Lead { get; init; }

    /// <summary>As written; none for what stands behind the last block.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The line of the file on which it begins, counted from 1.</summary>
    public int Line { get; init; }

    /// <summary>Where it stands in the plan, for a unit.</summary>
    public string? Place { get; init; }

    /// <summary>What stands before the text: sign, place written out, label; each may be empty.</summary>
    public IReadOnlyList<string> Mark { get; init; } = [];

    /// <summary>The text behind the mark on one line.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it is a footnote.</summary>
    public bool IsFootnote => Mark is [['[', ..], ..];

    /// <summary>By what it is known again: its text, whatever its label; then its place.</summary>
    public MatchKey MatchKey => Lines.Count == 0 ? new MatchKey { Identity = "end" } : new MatchKey
    {
        Exact = $"{(IsFootnote ? "note " : "")}{VietnameseText.CompareKey(Text)}",
        Identity = Place,
        Words = new WordBag(Text),
    };

    /// <summary>A block of lines, of which the first is neither blank nor a comment.</summary>
    public static TextBlock Of(IReadOnlyList<MergeLine> lead, IReadOnlyList<string> lines, int line)
    {
        var first = lines[0].TrimStart();
        var end = BlockGrammar.Read(first).TextStart;
        var text = string.Join(' ', lines.Skip(1).Prepend(first[end..]).Select(part => part.Trim()));
        return new TextBlock { Lead = lead, Lines = lines, Line = line, Mark = PartsOf(first[..end]), Text = Spaces().Replace(VietnameseText.Normalize(text), " ") };
    }

    /// <summary>The block with another mark.</summary>
    public TextBlock WithMark(IReadOnlyList<string> mark) =>
        mark.SequenceEqual(Mark) ? this : this with { Mark = mark, Lines = [string.Concat(mark) + Lines[0].TrimStart()[string.Concat(Mark).Length..], .. Lines.Skip(1)] };

    private static IReadOnlyList<string> PartsOf(string mark)
    {
        var parts = Parts().Match(mark);
        return [parts.Groups["sign"].Value, parts.Groups["given"].Value, parts.Groups["label"].Value];
    }

    [GeneratedRegex(@"^(?<sign>#+\s+|¶+\s+|\[\^[^\]\s]+\]:\s*)?(?<given>\{[^{}]*\}\s*)?(?<label>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
