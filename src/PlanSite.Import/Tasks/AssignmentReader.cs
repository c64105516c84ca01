using System.Text.RegularExpressions;
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
internal sealed partial class AssignmentReader(PlanOutline outline, AgencyShortNames names)
{
    private const int LongestTitle = 160;

    // What several tasks take from one unit is read once.
    private readonly Dictionary<Place, List<Assignment>> ofHeadings = [];
    private readonly Dictionary<Place, List<Assignment>> ofOpenings = [];
    private readonly Dictionary<Place, List<Assignment>> ofLines = [];

    public IReadOnlyList<Assignment> Of(Unit task)
    {
        if (FromCells(task) is { Count: > 0 } given) return OneRoleEach(given);
        var leads = FromHeading(task);
        var own = OwnOf(task, leads);
        if (leads.Count > 0 && own.Exists(one => one.At == task.Place) && IsTitledByDoer(task)) return OneRoleEach(own);
        List<Assignment> inherited = leads.Count > 0 ? leads : own.Any(one => one.Role == Role.Lead && one.At != task.Place) ? [] : FromOpening(task);
        if (inherited.Count == 0 && own.Count == 0 && outline.Units is [{ Place: var first } preamble, ..] && first == Place.Preamble) inherited = Kept(ofOpenings, preamble, OfPreamble);
        return OneRoleEach([.. inherited, .. own]);
    }

    // "3. Ban Chỉ huy Quân sự: Chủ trì …" is a heading with its work on one line, and nearer than any above it.
    private static bool IsTitledByDoer(Unit task) =>
        task.Heading is null && task.Text.AsSpan(0, Math.Min(task.Text.Length, LongestTitle)).IndexOf(':') is > 0 and var colon && AgencyPhrases.IsAgencyHeading(task.Text[..colon]);

    /// <summary>What a clause, or a piece of it, gives away that only refers to other parts.</summary>
    public IReadOnlyList<Assignment> OfReferral(Unit clause, string text) =>
        OneRoleEach([.. FromHeading(clause), .. At(clause.Place, Origin.Own, RoleReader.ReadText(text))]);

    // The columns of a table give the roles, whatever the text says. Who leads may be told by a row or heading above.
    private List<Assignment> FromCells(Unit task)
    {
        var own = At(task.Place, Origin.Own, CellRoles.Of(task.Cells));
        if (own.Exists(one => one.Role == Role.Lead)) return own;
        var above = outline.WithAncestors(task).Skip(1).FirstOrDefault(unit => CellRoles.NameAgencies(unit.Cells));
        List<Assignment> inherited = above is null ? [] : At(above.Place, Origin.Heading, CellRoles.Of(above.Cells).Where(one => !own.Exists(given => given.Role == one.Role)));
        if (inherited.Count == 0 && own.Count > 0) inherited = FromHeading(task);
        return [.. inherited, .. own];
    }

    // Whom the text has act through others is left to the lines that say who does the task.
    private List<Assignment> OwnOf(Unit task, List<Assignment> leads)
    {
        var text = RolesIn(task.Text);
        var lines = FromLines(task, text.Exists(one => NamesDoer(one, task.Text)), leads);
        return [.. lines, .. At(task.Place, Origin.Own, lines.Count == 0 ? text : text.Where(one => !one.ByOthers))];
    }

    // "1. Sở Tài chính:" with nothing but the lines of when and with whom below it: a name alone is who has the work.
    private static List<RoleReading> RolesIn(string text) => TextRoles.Of(text) is { Count: > 0 } read ? read : text.EndsWith(':') ? [.. HeadingRoles.Of(text)] : [];

    // Who leads, or is what the sentence begins with; whoever is named farther on has a part in it at most.
    private static bool NamesDoer(RoleReading reading, string text) =>
        reading is { ByOthers: false, DoesWork: true } && (reading.Role == Role.Lead || text.StartsWith(reading.Agency.Printed, StringComparison.Ordinal));

    private List<Assignment> FromHeading(Unit task)
    {
        foreach (var unit in outline.WithAncestors(task).SelectMany(HeadingsOf))
            if (Kept(ofHeadings, unit, OfHeading) is { Count: > 0 } leads) return leads;
        return [];
    }

    private IEnumerable<Unit> HeadingsOf(Unit unit)
    {
        if (unit.Heading is not null && !IsAppendix(unit)) yield return unit;
        if (outline.LinesAboveBullets.AgencyOf(unit) is { } line) yield return line;
    }

    private List<Assignment> OfHeading(Unit unit) => At(unit.Place, Origin.Heading, HeadingRoles.Of(unit.Heading?.Text ?? unit.Text));

    // Its title says whom the tables below are for; their rows say who does what.
    private static bool IsAppendix(Unit unit) => unit.Place.Depth == 1 && unit.Place.Label.StartsWith("PL", StringComparison.Ordinal);

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

    // "Ban Thường vụ yêu cầu các cấp ủy, các sở, ngành thực hiện các nhiệm vụ sau:" above all sections.
    private List<Assignment> OfPreamble(Unit preamble)
    {
        if (preamble.Paragraphs is not [.., { Text: var last }] || !Sentences.Introduces(last) || Demand().Match(last) is not { Success: true } demand) return [];
        var ordered = RoleReader.ReadText(last[demand.Index..]).Where(one => one is { ByOthers: true, DoesWork: true });
        return At(preamble.Place, Origin.Section, ordered.Select(one => one with { Reason = ReadingReason.AgencyOpening }));
    }

    // Lines beside the task or what it stands in say who does it only where neither its text nor a heading nearer to it does; whom to work with may be told there too.
    private List<Assignment> FromLines(Unit task, bool namesDoer, List<Assignment> leads)
    {
        var lines = outline.AttributesFor(task, AttributeKinds.Who);
        var told = lines.SelectMany(line => Kept(ofLines, line, OfLine));
        if (lines.Count == 0 || outline.AttributesOf(task, AttributeKinds.Who).Count > 0) return [.. told];
        var from = lines[0].Place.Depth == 2 ? Origin.Section : Origin.Heading;
        var isNamed = namesDoer || leads.Exists(one => one.At.Depth >= lines[0].Place.Depth);
        return [.. told.Where(one => !isNamed || one.Role == Role.Coordinate).Select(one => one with { From = from })];
    }

    private List<Assignment> OfLine(Unit unit) => At(unit.Place, Origin.Own, TextRoles.OfParts(unit.Text, outline.KindAround(unit)));

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

    [GeneratedRegex(@"(?<!\p{L})(?:yêu cầu|đề nghị) (?=các |những |\p{Lu})(?![^.;]*(?:ban hành|xây dựng) [Kk]ế hoạch)", RegexOptions.CultureInvariant)]
    private static partial Regex Demand();
}
