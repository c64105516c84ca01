using System.Text;
using PlanSite.Content.Yaml;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Merging;

/// <summary>A line of a content file as somebody wrote it, and what it says when spelling, indentation and shifted places count for nothing.</summary>
internal sealed record MergeLine
{
    public MergeLine(string text, IReadOnlyList<PlaceSpan>? places = null)
    {
        Text = text;
        Places = places ?? [];
        Key = VietnameseText.Normalize(WithNumbers(text, Places).Trim());
    }

    /// <summary>As written, with its indentation.</summary>
    public string Text { get; }

    /// <summary>The places it names, from left to right.</summary>
    public IReadOnlyList<PlaceSpan> Places { get; }

    /// <summary>Equal for lines that say the same.</summary>
    public string Key { get; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool IsComment => Text.AsSpan().TrimStart().StartsWith("#");

    /// <summary>Whether it asks people to confirm what is below.</summary>
    public bool IsDoubt => DoubtComment.Is(Text);

    /// <summary>How many spaces it begins with.</summary>
    public int Column => ColumnOf(Text);

    public static int ColumnOf(string text) => text.Length - text.AsSpan().TrimStart(' ').Length;

    private static string WithNumbers(string text, IReadOnlyList<PlaceSpan> places)
    {
        if (places.Count == 0) return text;
        var key = new StringBuilder();
        var from = 0;
        foreach (var place in places)
        {
            key.Append(text, from, place.Start - from).Append('\u0001').Append(place.Unit).Append('\u0001');
            from = place.Start + place.Length;
        }
        return key.Append(text, from, text.Length - from).ToString();
    }
}
