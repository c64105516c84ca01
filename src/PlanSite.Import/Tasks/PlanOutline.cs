using PlanSite.Import.Outline;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tasks;

/// <summary>The units of a plan with their parents and children at hand.</summary>
internal sealed class PlanOutline
{
    private readonly Dictionary<Place, Unit> byPlace;
    private readonly ILookup<Place?, Unit> children;
    private readonly Dictionary<Place, AttributeLine> attributes;
    private readonly ILookup<Place?, Unit> attributeChildren;
    private readonly Dictionary<Place, Unit> listEnds;

    // Filled as they are asked for.
    private readonly Dictionary<Place, Unit[]> around = [];
    private readonly Dictionary<Place, SectionWork> works = [];

    public PlanOutline(IReadOnlyList<Unit> units)
    {
        Units = units;
        byPlace = units.ToDictionary(unit => unit.Place);
        children = units.ToLookup(unit => unit.Place.Parent);
        attributes = units.Where(unit => unit.Cells.Count == 0).Select(unit => (unit.Place, line: LineOf(unit)))
            .Where(one => one.line is not null && !IsWorkUnderLabel(one.Place, one.line.Kind))
            .ToDictionary(one => one.Place, one => one.line!);
        attributeChildren = units.Where(unit => attributes.ContainsKey(unit.Place)).ToLookup(unit => unit.Place.Parent);
        listEnds = ListEnds();
    }

    public IReadOnlyList<Unit> Units { get; }

    public PlanPlaces Places => new(byPlace.Keys);

    public IEnumerable<Unit> ChildrenOf(Unit unit) => children[unit.Place];

    /// <summary>The unit itself and those around it, innermost first.</summary>
    public IReadOnlyList<Unit> WithAncestors(Unit unit)
    {
        if (!around.TryGetValue(unit.Place, out var found)) around.Add(unit.Place, found = [.. Around(unit.Place)]);
        return found;
    }

    private IEnumerable<Unit> Around(Place innermost)
    {
        for (Place? place = innermost; place is { } at; place = at.Parent)
            if (byPlace.TryGetValue(at, out var found)) yield return found;
    }

    /// <summary>Whether what stands below each heading around a unit is work, its own first.</summary>
    public IReadOnlyList<SectionWork> WorkAround(Unit unit) => [.. WithAncestors(unit).Where(one => one.Heading is not null).Select(WorkBelow)];

    private SectionWork WorkBelow(Unit titled)
    {
        if (!works.TryGetValue(titled.Place, out var work)) works.Add(titled.Place, work = SectionWork.Of(titled.Heading!.Text));
        return work;
    }

    /// <summary>What an attribute unit tells, or null for a unit of text.</summary>
    public AttributeLine? AttributeOf(Unit unit) => attributes.GetValueOrDefault(unit.Place);

    /// <summary>Whether it is an attribute of a task or stands below one.</summary>
    public bool IsAttribute(Unit unit) => WithAncestors(unit).Any(one => attributes.ContainsKey(one.Place));

    /// <summary>The attribute lines of a task that answer a question, each followed by the lines below it: its own, else those beside it or beside what it stands in.</summary>
    public IReadOnlyList<Unit> AttributesFor(Unit task, IReadOnlySet<AttributeKind> kinds)
    {
        foreach (var unit in WithAncestors(task))
        {
            var lines = unit.Place == task.Place ? AttributesOf(task, kinds) : AttributesBelow(unit, kinds);
            if (lines.Count > 0) return lines;
        }
        return [];
    }

    /// <summary>The attribute lines of a task: below it, or where it stands in a list of bullets, the lines without a label that come after the last of them.</summary>
    public IReadOnlyList<Unit> AttributesOf(Unit task, IReadOnlySet<AttributeKind> kinds)
    {
        var bearer = listEnds.GetValueOrDefault(task.Place, task);
        return AttributesBelow(bearer, kinds);
    }

    // Bullets without lines of their own, each with the next one that has lines, where these bear no labels.
    private Dictionary<Place, Unit> ListEnds()
    {
        var ends = new Dictionary<Place, Unit>();
        foreach (var siblings in children)
        {
            Unit? end = null;
            foreach (var unit in siblings.Reverse())
            {
                if (!IsBullet(unit)) end = null;
                else if (HasLines(unit)) end = ChildrenOf(unit).All(child => child.Label is null) ? unit : null;
                else if (end is not null) ends[unit.Place] = end;
            }
        }
        return ends;
    }

    /// <summary>The attribute lines right below a unit, each followed by all that stands below it.</summary>
    public IReadOnlyList<Unit> AttributesBelow(Unit unit, IReadOnlySet<AttributeKind> kinds) =>
    [
        .. attributeChildren[unit.Place].Where(child => kinds.Contains(attributes[child.Place].Kind)).SelectMany(WithDescendants),
    ];

    /// <summary>What lines tell, without the labels that attribute lines open with.</summary>
    public IReadOnlyList<string> TextsOf(IEnumerable<Unit> lines) =>
        [.. lines.Select(line => AttributeOf(line) is { } attribute ? line.Text[attribute.TextStart..] : line.Text).Where(text => text.Length > 0)];

    /// <summary>The kind of the nearest attribute line that a unit is or stands below; null outside of attributes.</summary>
    public AttributeKind? KindAround(Unit unit) => WithAncestors(unit).Select(AttributeOf).FirstOrDefault(line => line is not null)?.Kind;

    // "2. Cơ quan chủ trì, phối hợp" with the agencies below it is a label too, and no title of tasks.
    private static AttributeLine? LineOf(Unit unit) => unit.Heading is null ? AttributeLine.Read(unit.Text)
        : AttributeLine.Read(unit.Heading.Text) is { Kind: not (AttributeKind.Other or AttributeKind.Work) } line
        && line.TextStart == unit.Heading.Text.Length && unit.Place.Depth > 1 ? line with { TextStart = 0 } : null;

    // "a) Nội dung: Xây dựng …" with who and when or tasks below it, or with who and when beside it below a heading, is no attribute.
    private bool IsWorkUnderLabel(Place place, AttributeKind kind) =>
        kind == AttributeKind.Work && (children[place].Any() || (place.Parent is { } parent && byPlace[parent] is { Heading: not null, Paragraphs.Count: 0 } && HasWhoOrWhen(parent)));

    private bool HasWhoOrWhen(Place place) => children[place].Any(child => LineOf(child) is { Kind: not (AttributeKind.Other or AttributeKind.Work) });

    private static bool IsBullet(Unit unit) => unit.Place.Label.StartsWith('-');

    private bool HasLines(Unit unit) => ChildrenOf(unit).Any(child => AttributeOf(child) is not null);

    private IEnumerable<Unit> WithDescendants(Unit unit) => ChildrenOf(unit).SelectMany(WithDescendants).Prepend(unit);
}
