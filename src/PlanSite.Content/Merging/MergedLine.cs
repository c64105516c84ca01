using PlanSite.Register.Findings;

namespace PlanSite.Content.Merging;

/// <summary>A line of a merged file.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Remark">What people should know about it.</param>
internal sealed record MergedLine(string Text, Remark? Remark = null)
{
    /// <summary>Whether it is more than a comment or nothing.</summary>
    public bool IsContent => Text.AsSpan().Trim() is { IsEmpty: false } text && text[0] != '#';

    /// <summary>The line with its content elsewhere.</summary>
    public MergedLine Shifted(int columns)
    {
        if (columns == 0 || string.IsNullOrWhiteSpace(Text)) return this;
        return this with { Text = columns > 0 ? new string(' ', columns) + Text : Text[Math.Min(-columns, MergeLine.ColumnOf(Text))..] };
    }

    /// <summary>The line made a comment that stands in a column at the most.</summary>
    public MergedLine AsComment(int column)
    {
        var start = Math.Min(column, MergeLine.ColumnOf(Text));
        return this with { Text = $"{Text[..start]}# {Text[start..]}".TrimEnd() };
    }
}

/// <summary>What people should know about a line of a merged file.</summary>
internal sealed record Remark(FindingCode Code, IReadOnlyList<string> Arguments);
