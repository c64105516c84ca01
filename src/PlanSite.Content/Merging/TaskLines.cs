using System.Text.RegularExpressions;
using PlanSite.Content.Plans;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;

namespace PlanSite.Content.Merging;

/// <summary>Where the tasks stand in the merged <c>tasks.yml</c>.</summary>
internal sealed partial class TaskLines
{
    private readonly Dictionary<string, SourcePosition> positions = new(StringComparer.Ordinal);
    private readonly PlacesNow now;
    private readonly string file;

    public TaskLines(IReadOnlyList<MergedLine> lines, PlacesNow now, string file)
    {
        (this.now, this.file) = (now, file);
        for (var i = 0; i < lines.Count; i++)
        {
            var place = PlaceField().Match(lines[i].Text);
            if (place.Success) positions.TryAdd(place.Groups["hidden"].Value + place.Groups["v"].Value.Trim('"', '\''), new SourcePosition(file, i + 1, place.Groups["name"].Index + 1));
        }
    }

    /// <summary>How many tasks there are.</summary>
    public int Count => positions.Keys.Count(place => !place.StartsWith('#'));

    /// <summary>The place of a task as it is now, and where the file says so.</summary>
    public (Place? Place, SourcePosition Position) Find(int unit) =>
        now.Find(unit) is { } place ? (place, positions.GetValueOrDefault(place.ToString()) ?? new SourcePosition(file)) : (null, new SourcePosition(file));

    /// <summary>Where a task stands that was made a comment; the file when it is gone.</summary>
    public SourcePosition FindComment(string place) => positions.GetValueOrDefault("#" + place) ?? new SourcePosition(file);

    [GeneratedRegex(@"^(?<hidden>#?)[\s-]*(?<name>" + TaskFields.Place + @")\s*:\s+(?<v>\S.*?)\s*(?:\s#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceField();
}
