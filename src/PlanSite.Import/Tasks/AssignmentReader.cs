using PlanSite.Import.Agencies;
using PlanSite.Import.Outline;
using PlanSite.Import.Readings;
using PlanSite.Import.Roles;
using PlanSite.Import.Tables;
using PlanSite.Register.Agencies;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tasks;

/// <summary>Collects the assignments of a task: from the opening of its section, its headings, its own words, and its assignment lines.</summary>
internal sealed class AssignmentReader(PlanOutline outline, AgencyShortNames names)
{
    // What several tasks take from one unit is read once.
    private readonly Dictionary<Place, List<Assignment>> ofHeadings = [];
    private readonly Dictionary<Place, List<Assignment>> ofOpenings = [];
    private readonly Dictionary<Place, List<Assignment>> ofLines = [];

    public IReadOnlyList<Assignment> Of(Unit task)
    {
        if (FromCells(task) is { Count: > 0 } given) return OneRoleEach(given);
        var leads = FromHeading(task);
        var own = OwnOf(task);
        List<Assignment> inherited = leads.Count > 0 ? leads : own.Any(one => one.Role == Role.Lead && one.At != task.Place) ? [] : FromOpening(task);
        return OneRoleEach([.. inherited, .. own]);
    }

    /// <summary>What a clause gives away that only refers to other parts.</summary>
    public IReadOnlyList<Assignment> OfReferral(Unit clause) =>
        OneRoleEach([.. FromHeading(clause), .. At(clause.Place, Origin.Own, RoleReader.ReadText(clause.Text))]);

    // The columns of a table give the roles, whatever the text says. Who leads may be told by a row or heading above.
    private List<Assignment> FromCells(Unit task)
    {
        var own = At(task.Place, Origin.Own, CellRoles.Of(task.Cells));
        if (own.Exists(one => one.Role == Role.Lead)) return own;
        var above = outline.WithAncestors(task).Skip(1).FirstOrDefault(unit => CellRoles.NameAgencies(unit.Cells));
        List<Assignment> inherited = above is null ? [] : At(above.Place, Origin.Heading, CellRoles.Of(above.Cells));
        if (inherited.Count == 0 && own.Count > 0) inherited = FromHeading(task);
        return [.. inherited, .. own];
    }

    // Whom the text has act through others is left to the lines that say who does the task.
    private List<Assignment> OwnOf(Unit task)
    {
        var (lines, text) = (FromLines(task), OfParts(task.Text, null));
        return [.. lines, .. At(task.Place, Origin.Own, lines.Count == 0 ? text : text.Where(one => !one.ByOthers))];
    }

    private List<Assignment> FromHeading(Unit task)
    {
        foreach (var unit in outline.WithAncestors(task).Where(unit => unit.Heading is not null && !IsAppendix(unit)))
            if (Kept(ofHeadings, unit, OfHeading) is { Count: > 0 } leads) return leads;
        return [];
    }

    private List<Assignment> OfHeading(Unit unit)
    {
        var agencies = AgencyPhrases.OfHeading(unit.Heading!.Text);
        return At(unit.Place, Origin.Heading, agencies.Count > 0
            ? agencies.Select(agency => new RoleReading(agency, Role.Lead) { Reason = ReadingReason.AgencyHeading })
            : OfOrder(unit.Heading.Text));
    }

    // Its title says whom the tables below are for; their rows say who does what.
    private static bool IsAppendix(Unit unit) => unit.Place.Depth == 1 && unit.Place.Label.StartsWith("PL", StringComparison.Ordinal);

    // "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính:" above the tasks.
    private static IReadOnlyList<RoleReading> OfOrder(string heading) =>
        AgencyPhrases.ListAt(new AgencyText(heading), 0) is not null && RoleReader.ReadText(heading) is var roles && roles.Any(one => one.Role == Role.Lead) ? roles : [];

    // The nearest sentence above that announces the tasks and names who carries them out.
    private List<Assignment> FromOpening(Unit task)
    {
        foreach (var unit in outline.WithAncestors(task).Skip(1))
            if (Kept(ofOpenings, unit, OfOpening) is { Count: > 0 } given) return given;
        return [];
    }

    private List<Assignment> OfOpening(Unit unit)
    {
        if (!Sentences.Introduces(unit.Text)) return [];
        var origin = unit.Place.Depth == 1 ? Origin.Section : Origin.Heading;
        return At(unit.Place, origin, RoleReader.ReadText(unit.Text).Select(reading => reading with { Reason = ReadingReason.AgencyOpening }));
    }

    private List<Assignment> FromLines(Unit task) => [.. outline.AttributesFor(task, AttributeKinds.Who).SelectMany(line => Kept(ofLines, line, OfLine))];

    private List<Assignment> OfLine(Unit unit) => At(unit.Place, Origin.Own, OfParts(unit.Text, outline.KindAround(unit)));

    // "Rà soát dữ liệu. Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: …": each label holds up to the next.
    private static List<RoleReading> OfParts(string text, AttributeKind? kind)
    {
        var readings = new List<RoleReading>();
        foreach (var part in AttributeLine.Parts(text))
        {
            var line = AttributeLine.Read(part);
            kind = line?.Kind ?? kind;
            readings.AddRange(Readings(part[(line?.TextStart ?? 0)..], kind));
        }
        return readings;
    }

    private static IReadOnlyList<RoleReading> Readings(string text, AttributeKind? kind) => kind switch
    {
        null => RoleReader.ReadText(text),
        AttributeKind.Who => RoleReader.ReadLine(text),
        AttributeKind.Lead => RoleReader.ReadLine(text, Role.Lead),
        AttributeKind.Coordinate => RoleReader.ReadLine(text, Role.Coordinate),
        _ => [],
    };

    private List<Assignment> At(Place place, Origin from, IEnumerable<RoleReading> readings) =>
    [
        .. readings.Select(reading => new Assignment
        {
            Agency = reading.Agency.Printed, Resolved = names.Resolve(reading.Agency), Role = reading.Role, From = from, At = place,
            Reading = Confidences.Of(reading.Reason),
        }),
    ];

    private static List<Assignment> Kept(Dictionary<Place, List<Assignment>> kept, Unit unit, Func<Unit, List<Assignment>> read)
    {
        if (!kept.TryGetValue(unit.Place, out var assignments)) kept.Add(unit.Place, assignments = read(unit));
        return assignments;
    }

    private static List<Assignment> OneRoleEach(IReadOnlyList<Assignment> all)
    {
        var kept = new List<(Assignment Assignment, string Key)>();
        foreach (var one in all)
        {
            var key = AgencyDirectory.Key(one.FullName);
            var same = kept.FindIndex(other => IsSame(other.Assignment, other.Key, key));
            if (same < 0) kept.Add((one, key));
            else if (one.Role == Role.Lead && kept[same].Assignment.Role != Role.Lead) kept[same] = (one, key);
        }
        return [.. kept.Select(one => one.Assignment)];
    }

    // Below its heading an agency may be called by the beginning of its name.
    private static bool IsSame(Assignment before, string first, string second) =>
        first == second || (before.From == Origin.Heading && first.Length > second.Length && first[second.Length] == ' ' && first.StartsWith(second, StringComparison.Ordinal));
}
