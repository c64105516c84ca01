using System.Text;

namespace PlanSite.Content.Merging;

/// <summary>A part of a YAML file as its writer laid it out: a field with its value, an item of a list, or a comment that stands alone.</summary>
internal sealed record YamlBlock
{
    /// <summary>Blank lines and comments right above.</summary>
    public required IReadOnlyList<MergeLine> Lead { get; init; }

    /// <summary>The line of the field and further lines of its value. An item has none, unless its dash stands alone: its first line belongs to its first child, with a space for the dash.</summary>
    public IReadOnlyList<MergeLine> Lines { get; init; } = [];

    /// <summary>The fields of an item, or what stands below a field without a value on its line.</summary>
    public IReadOnlyList<YamlBlock> Children { get; init; } = [];

    /// <summary>Where the dash or the name stands, counted from 0.</summary>
    public int Column { get; init; }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; init; }

    /// <summary>The name of the field; null for anything else.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the value of the field begins on its own line.</summary>
    public bool HasValue { get; init; }

    /// <summary>Whether it is nothing but its lead.</summary>
    public bool IsComment => !IsItem && Lines.Count == 0;

    /// <summary>Whether its parts can be merged one by one.</summary>
    public bool HasParts => IsItem ? Children.All(child => child.Name is not null || child.IsComment) : Name is not null && !HasValue;

    /// <summary>Whether people are asked to confirm it or a part of it.</summary>
    public bool HasDoubt => Lead.Any(line => line.IsDoubt) || Children.Any(child => child.HasDoubt);

    /// <summary>Whether it is what people had entered before the document came to say the same; see <see cref="AgreedByHand"/>.</summary>
    public bool IsAgreed => Lead.Any(line => line.Text.AsSpan().Trim().SequenceEqual(AgreedByHand.Mark));

    /// <summary>How far its children are indented; null when it has none.</summary>
    public int? Indent => Children.FirstOrDefault(child => !child.IsComment)?.Column - Column;

    /// <summary>Equal for blocks that say the same, whatever their indentation and blank lines; comments count.</summary>
    public string Key => Say(withComments: true);

    /// <summary>The same without the comments.</summary>
    public string Content => Say(withComments: false);

    /// <summary>The field of an item with this name.</summary>
    public YamlBlock? Field(string name) => Children.FirstOrDefault(child => child.Name == name);

    private string Say(bool withComments)
    {
        var text = new StringBuilder();
        Say(text, 0, withComments);
        return text.ToString();
    }

    private void Say(StringBuilder text, int depth, bool withComments)
    {
        foreach (var line in Lead.Concat(Lines).Where(line => !line.IsBlank && (withComments || !line.IsComment))) text.Append(depth).Append(' ').Append(line.Key).Append('\n');
        foreach (var child in Children) child.Say(text, depth + 1, withComments);
    }
}
