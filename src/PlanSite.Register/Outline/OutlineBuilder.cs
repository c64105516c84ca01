using PlanSite.Register.Places;

namespace PlanSite.Register.Outline;

/// <summary>Turns labels in document order into places.</summary>
/// <remarks>
/// A label joins the nearest open unit of its own kind as a sibling; without one it goes below the nearest open unit whose labels stand higher.
/// Importer and content reader share this rule, so a text keeps its places when it is written and read back. Not safe for use from many threads.
/// </remarks>
public sealed class OutlineBuilder
{
    private readonly List<(Label Label, Place Place)> open = [];
    private readonly Dictionary<string, int> used;
    private readonly Place? root;

    /// <summary>The outline of a document.</summary>
    public OutlineBuilder()
        : this(null, new(StringComparer.Ordinal))
    {
    }

    private OutlineBuilder(Place? root, Dictionary<string, int> used) => (this.root, this.used) = (root, used);

    /// <summary>The innermost open unit; null before the first.</summary>
    public Place? Current => open.Count > 0 ? open[^1].Place : root;

    /// <summary>An outline of its own below a unit, for the rows of a table: they neither close units of this one nor take their places.</summary>
    public OutlineBuilder Below(Place? unit) => new(unit, used);

    /// <summary>Opens the unit with this label and gives its place. A label printed twice among siblings gets <c>~2</c>.</summary>
    public Place Add(Label label)
    {
        if (label.Style == LabelStyle.Letter && IsSmallNumeral(label.Value)) label = label with { Style = LabelStyle.SmallRoman };
        CloseFor(label);
        var place = label.Style is LabelStyle.Bullet or LabelStyle.SubBullet ? Counted(label) : Named(label);
        open.Add((label, place));
        return place;
    }

    /// <summary>Opens a paragraph without a label (¶) below the open unit at a depth.</summary>
    /// <param name="parentDepth">Depth of the enclosing unit, 1 for a section; clamped to what is open.</param>
    public Place AddStandAlone(int parentDepth)
    {
        var paragraph = new Label("¶", "¶", LabelStyle.StandAlone);
        CloseDeeperThan(parentDepth);
        var place = Counted(paragraph);
        open.Add((paragraph, place));
        return place;
    }

    /// <summary>Opens a unit that has a name instead of a printed label (the row <c>r5</c>).</summary>
    /// <param name="name">Its part of the place.</param>
    /// <param name="parentDepth">As for a paragraph without a label.</param>
    public Place AddNamed(string name, int parentDepth)
    {
        CloseDeeperThan(parentDepth);
        var label = new Label("", name, LabelStyle.StandAlone);
        var place = Named(label);
        open.Add((label, place));
        return place;
    }

    /// <summary>Opens a heading without a label (¶) under which labelled units stand.</summary>
    public Place AddGroup()
    {
        var heading = new Label("¶", "¶", LabelStyle.Part);
        CloseFor(heading);
        var place = Counted(heading);
        open.Add((heading, place));
        return place;
    }

    // "i" counts where no letter shortly before it is open, "v" and "x" behind the numeral before them.
    private bool IsSmallNumeral(string value) => value switch
    {
        "i" => !open.Exists(unit => unit.Label is { Style: LabelStyle.Letter, Value: "e" or "g" or "h" }),
        "v" => IsOpen("iv"),
        "x" => IsOpen("ix"),
        _ => false,
    };

    private bool IsOpen(string numeral) => open.Exists(unit => unit.Label.Style == LabelStyle.SmallRoman && unit.Label.Value == numeral);

    private void CloseDeeperThan(int depth)
    {
        while (open.Count > depth || (open.Count > 0 && open[^1].Label.Style == LabelStyle.StandAlone)) open.RemoveAt(open.Count - 1);
    }

    private void CloseFor(Label label)
    {
        var sibling = open.FindLastIndex(unit => unit.Label.IsSameKind(label));
        if (sibling >= 0)
        {
            open.RemoveRange(sibling, open.Count - sibling);
            return;
        }
        var rank = RankHere(label);
        while (open.Count > 0 && open[^1].Label.Rank >= rank) open.RemoveAt(open.Count - 1);
    }

    // Capital letters stand above Roman numerals in some plans and below them in others: what is open decides.
    // The sections of an annexed plan start anew after the articles of the decision that issues it.
    private int RankHere(Label label) => label.Style switch
    {
        LabelStyle.UpperLetter when IsOpen(LabelStyle.Roman) => (int)LabelStyle.Article * 10,
        LabelStyle.Article when IsOpen(LabelStyle.Roman) => (int)LabelStyle.Roman * 10,
        _ => label.Rank,
    };

    private bool IsOpen(LabelStyle style) => open.Exists(unit => unit.Label.Style == style);

    private Place Named(Label label)
    {
        var place = Below(label.Value);
        var times = Count(place.ToString());
        return times == 1 ? place : Below($"{label.Value}~{times}");
    }

    private Place Counted(Label label) => Below($"{label.Value}{Count(Below(label.Value).ToString())}");

    private Place Below(string segment) => Current is { } parent ? parent.Child(segment) : Place.Top(segment);

    private int Count(string key) => used[key] = used.GetValueOrDefault(key) + 1;
}
