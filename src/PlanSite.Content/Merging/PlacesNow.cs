using System.Text.RegularExpressions;
using PlanSite.Content.Yaml;
using PlanSite.Register.Places;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Merging;

/// <summary>Where the units of all versions stand in the merged text.</summary>
internal sealed partial class PlacesNow(IReadOnlyDictionary<int, Place> places)
{
    /// <summary>The place of a unit; null when the merged text has it no more.</summary>
    public Place? Find(int unit) => places.TryGetValue(unit, out var place) ? place : null;

    /// <summary>A line with its places as they are called now. One whose only place is gone becomes a comment; a place that is gone from a list is named in a comment above.</summary>
    public IEnumerable<MergedLine> Write(MergeLine line)
    {
        var gone = line.Places.Where(span => Find(span.Unit) is null).ToList();
        if (gone.Count == 0) return [new MergedLine(Renamed(line.Text, line.Places))];
        var indent = new string(' ', line.Column);
        var note = $"{indent}# {Vocabulary.Word("merge.place-gone")}";
        if (!IsList().IsMatch(line.Text)) return [new MergedLine(note), new MergedLine(line.Text).AsComment(line.Column)];
        return [new MergedLine($"{note}: {string.Join(", ", gone.Select(span => span.Place))}"), new MergedLine(Renamed(line.Text, line.Places))];
    }

    private string Renamed(string text, IReadOnlyList<PlaceSpan> spans)
    {
        foreach (var span in spans.Reverse())
        {
            var (before, behind) = (text[..span.Start], text[(span.Start + span.Length)..]);
            if (Find(span.Unit) is not { } place) text = WithoutItem(before, behind);
            else if (place.ToString() != span.Place) text = before + YamlText.InBrackets(place.ToString()) + behind;
        }
        return text;
    }

    private static string WithoutItem(string before, string behind) =>
        CommaBehind().Match(behind) is { Success: true } comma ? before + behind[comma.Length..] : CommaBefore().Replace(before, "") + behind;

    [GeneratedRegex(@":\s*\[", RegexOptions.CultureInvariant)]
    private static partial Regex IsList();

    [GeneratedRegex(@"^\s*,\s*", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBehind();

    [GeneratedRegex(@",\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBefore();
}
