using System.Text.RegularExpressions;
using PlanSite.Import.Outline;
using PlanSite.Import.Roles;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tasks;

/// <summary>The units of a plan with their parents and children at hand.</summary>
internal sealed partial class PlanOutline
{
    private readonly Dictionary<Place, Unit> byPlace;
    private readonly ILookup<Place?, Unit> children;
    private readonly Dictionary<Place, AttributeLine> attributes;
    private readonly ILookup<Place?, Unit> attributeChildren;
    private readonly Dictionary<Place, Unit> listEnds;
    private readonly Dictionary<Place, int> orders;

    // Filled as they are asked for.
    private readonly Dictionary<Place, Unit[]> around = [];
    private readonly Dictionary<Place, SectionWork> works = [];

    public PlanOutline(IReadOnlyList<Unit> units)
    {
        Units = units;
        byPlace = units.ToDictionary(unit => unit.Place);
        children = units.ToLookup(unit => unit.Place.Parent);
        attributes = units.Where(unit => unit.Cells.Count == 0).Select(unit => (unit, line: LineOf(unit)))
            .Where(one => one.line is not null && !IsWorkUnderLabel(one.unit.Place, one.line.Kind) && !GivesMoney(one.unit, one.line))
            .ToDictionary(one => one.unit.Place, one => one.line!);
        foreach (var order in units.Where(IsOrderBesideTime).ToList()) attributes.TryAdd(order.Place, new AttributeLine(AttributeKind.Who, 0));
        var lists = new TaskLists(children, units.Where(unit => children[unit.Place].Any(child => attributes.ContainsKey(child.Place))).Select(unit => unit.Place));
        var closing = lists.LastOfTasks(byPlace);
        attributeChildren = units.Where(unit => attributes.ContainsKey(unit.Place))
            .ToLookup(unit => unit.Place.Parent is { } parent && closing.Contains(parent) ? parent.Parent : unit.Place.Parent);
        orders = units.Select((unit, order) => (unit.Place, order)).ToDictionary(one => one.Place, one => one.order);
        listEnds = lists.Ends();
        LinesAboveBullets = new LinesAboveBullets(units, attributes);
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
        var around = WithAncestors(task);
        for (var i = 0; i < around.Count; i++)
        {
            var lines = i == 0 ? AttributesOf(task, kinds) : [.. LinesFor(around[i], around[i - 1], kinds).SelectMany(WithDescendants)];
            if (lines.Count > 0) return lines;
        }
        return [];
    }

    /// <summary>The attribute lines right below a unit that hold for a unit within it. Printed after work, they are not for what is titled after them.</summary>
    public IEnumerable<Unit> LinesFor(Unit unit, Unit inner, IReadOnlySet<AttributeKind> kinds)
    {
        var lines = attributeChildren[unit.Place].Where(child => kinds.Contains(attributes[child.Place].Kind));
        if (inner.Heading is null) return lines;
        var (work, at) = (FirstWorkBelow(unit), orders[inner.Place]);
        return lines.Where(line => orders[line.Place] is var order && (order < work || order > at));
    }

    /// <summary>The lines without a label between bullets that hold for those below them.</summary>
    public LinesAboveBullets LinesAboveBullets { get; }

    private int FirstWorkBelow(Unit unit) => ChildrenOf(unit).FirstOrDefault(child => AttributeOf(child) is null) is { } first ? orders[first.Place] : int.MaxValue;

    /// <summary>The attribute lines of a task: below it, or where it stands in a list of bullets, the lines without a label that come after the last of them.</summary>
    public IReadOnlyList<Unit> AttributesOf(Unit task, IReadOnlySet<AttributeKind> kinds)
    {
        var bearer = listEnds.GetValueOrDefault(task.Place, task);
        return AttributesBelow(bearer, kinds);
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

    // "2. Kinh phí: Giao Phòng Kinh tế cân đối …" beside other clauses is work of that agency.
    private static bool GivesMoney(Unit unit, AttributeLine line) => line.Kind == AttributeKind.Other && unit.Label is not null && !TaskLists.IsBullet(unit) && RoleReader.ReadText(unit.Text[line.TextStart..]).Count > 0;

    // "+ Giao Trung tâm Y tế thực hiện." beside "+ Thời gian: …": who, and no work of its own.
    private bool IsOrderBesideTime(Unit unit) =>
        LinesAboveBullets.IsDashOrPlus(unit) && unit.Text.StartsWith("Giao ", StringComparison.Ordinal) && BareOrder().IsMatch(unit.Text)
        && children[unit.Place.Parent].Any(beside => attributes.TryGetValue(beside.Place, out var line) && line.Kind == AttributeKind.Time);

    [GeneratedRegex(@"^Giao (?:cho )?\p{Lu}[^.;:,]{2,120} (?:chủ trì,? )?(?:tổ chức |triển khai )*(?:thực hiện|triển khai|chủ trì)[.; ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex BareOrder();

    private bool HasWhoOrWhen(Place place) => children[place].Any(child => LineOf(child) is { Kind: not (AttributeKind.Other or AttributeKind.Work) });

    /// <summary>A unit and all that stands below it.</summary>
    public IEnumerable<Unit> WithDescendants(Unit unit) => ChildrenOf(unit).SelectMany(WithDescendants).Prepend(unit);
}
