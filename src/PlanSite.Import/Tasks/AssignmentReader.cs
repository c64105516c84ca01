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
    // What several tasks take from one unit is read once.
    private readonly Dictionary<Place, List<Assignment>> ofHeadings = [];
    private readonly Dictionary<Place, List<Assignment>> ofOpenings = [];
    private readonly Dictionary<Place, List<Assignment>> ofLines = [];

    public IReadOnlyList<Assignment> Of(Unit task)
    {
        if (FromCells(task) is { Count: > 0 } given) return OneRoleEach(given);
        var leads = FromHeading(task);
        var own = OwnOf(task, leads);
        List<Assignment> inherited = leads.Count > 0 ? leads : own.Any(one => one.Role == Role.Lead && one.At != task.Place) ? [] : FromOpening(task);
        if (inherited.Count == 0 && own.Count == 0 && outline.Units is [{ Place: var first } preamble, ..] && first == Place.Preamble) inherited = Kept(ofOpenings, preamble, OfPreamble);
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
        List<Assignment> inherited = above is null ? [] : At(above.Place, Origin.Heading, CellRoles.Of(above.Cells).Where(one => !own.Exists(given => given.Role == one.Role)));
        if (inherited.Count == 0 && own.Count > 0) inherited = FromHeading(task);
        return [.. inherited, .. own];
    }

    // Whom the text has act through others is left to the lines that say who does the task.
    private List<Assignment> OwnOf(Unit task, List<Assignment> leads)
    {
        var text = OfText(task.Text);
        var lines = FromLines(task, text.Exists(one => NamesDoer(one, task.Text)), leads);
        return [.. lines, .. At(task.Place, Origin.Own, lines.Count == 0 ? text : text.Where(one => !one.ByOthers))];
    }

    // Who leads, or is what the sentence begins with; whoever is named farther on has a part in it at most.
    private static bool NamesDoer(RoleReading reading, string text) =>
        reading is { ByOthers: false, Role: not (Role.Coordinate or Role.Monitor) } && (reading.Role == Role.Lead || text.StartsWith(reading.Agency.Printed, StringComparison.Ordinal));

    private List<Assignment> FromHeading(Unit task)
    {
        foreach (var unit in outline.WithAncestors(task).SelectMany(HeadingsOf))
            if (Kept(ofHeadings, unit, OfHeading) is { Count: > 0 } leads) return leads;
        return [];
    }

    private IEnumerable<Unit> HeadingsOf(Unit unit)
    {
        if (unit.Heading is not null && !IsAppendix(unit)) yield return unit;
        if (outline.AgencyLineAbove(unit) is { } line) yield return line;
    }

    private List<Assignment> OfHeading(Unit unit)
    {
        var heading = unit.Heading?.Text ?? unit.Text;
        if (Leading(heading) is { Count: > 0 } leads) return At(unit.Place, Origin.Heading, leads);
        if (OfOrder(heading) is { Count: > 0 } ordered) return At(unit.Place, Origin.Heading, ordered);
        if (OfSentence(heading) is { Count: > 0 } said) return At(unit.Place, Origin.Heading, said);
        return BracketAtEnd(heading) is { Success: true } bracket ? At(unit.Place, Origin.Heading, OfBracket(bracket.Groups["in"].Value)) : [];
    }

    private static List<RoleReading> Leading(string heading) =>
        [.. AgencyPhrases.OfHeading(heading).Select(agency => new RoleReading(agency, Role.Lead) { Reason = ReadingReason.AgencyHeading })];

    // "Cải cách thủ tục hành chính (Văn phòng Bộ chủ trì)": the agency behind a title, as the time.
    // "(Đối với hội viên phụ nữ)" says whom the work is for.
    private static IReadOnlyList<RoleReading> OfBracket(string text) => text.StartsWith("Đối với", StringComparison.OrdinalIgnoreCase) ? [] : AttributeLine.Read(text) is { Kind: AttributeKind.Lead } label
        ? RoleReader.ReadLine(text[label.TextStart..], Role.Lead)
        : OfOrder(text) is { Count: > 0 } ordered ? ordered : Leading(text);

    // Its title says whom the tables below are for; their rows say who does what.
    private static bool IsAppendix(Unit unit) => unit.Place.Depth == 1 && unit.Place.Label.StartsWith("PL", StringComparison.Ordinal);

    // "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính:" above the tasks.
    private static IReadOnlyList<RoleReading> OfOrder(string heading) =>
        AgencyPhrases.ListAt(new AgencyText(heading), 0) is not null && RoleReader.ReadText(heading) is var roles && roles.Any(one => one.Role == Role.Lead) ? roles : [];

    // "Sở Tài chính bố trí vốn:" above the tasks; whom it only works with or has act does not tell who is to do them.
    private static List<RoleReading> OfSentence(string heading) =>
        Sentences.Introduces(heading) && RoleReader.ReadText(heading) is var roles && roles.Any(one => one is { ByOthers: false, Role: not (Role.Coordinate or Role.Monitor) })
            ? [.. roles.Select(one => one with { Reason = ReadingReason.AgencyOpening })] : [];

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
        var ordered = RoleReader.ReadText(last[demand.Index..]).Where(one => one is { ByOthers: true, Role: not (Role.Coordinate or Role.Monitor) });
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

    private List<Assignment> OfLine(Unit unit) => At(unit.Place, Origin.Own, OfParts(unit.Text, outline.KindAround(unit)));

    // "Nâng cấp nhà kho (đơn vị thực hiện: Sở Nội vụ; thời gian: quý IV)": a label in the bracket at the end.
    private static List<RoleReading> OfText(string text) =>
        BracketAtEnd(text).Groups["in"] is { Success: true } bracket && AttributeLine.Read(bracket.Value) is { Kind: AttributeKind.Who or AttributeKind.Lead or AttributeKind.Coordinate }
            ? [.. OfParts(text[..(bracket.Index - 1)].TrimEnd(), null), .. OfParts(bracket.Value, null)]
            : OfParts(text, null);

    // Most texts end in none.
    private static Match BracketAtEnd(string text) => text.AsSpan().TrimEnd(" .:;") is [.., ')'] ? Bracket().Match(text, Math.Max(0, text.LastIndexOf('(') - 2)) : Match.Empty;

    // "Rà soát dữ liệu. Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: …": each label holds up to the next.
    private static List<RoleReading> OfParts(string text, AttributeKind? kind)
    {
        var readings = new List<RoleReading>();
        foreach (var part in AttributeLine.Parts(text))
        {
            var line = AttributeLine.Read(part);
            kind = line?.Kind ?? kind;
            var isMoney = line is { Kind: AttributeKind.Other } && AttributeLine.IsAboutMoney(part);
            readings.AddRange(Readings(part[(line?.TextStart ?? 0)..], isMoney ? null : kind));
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

    [GeneratedRegex(@"(?<!\p{L})(?:yêu cầu|đề nghị) (?=các |những |\p{Lu})(?![^.;]*(?:ban hành|xây dựng) [Kk]ế hoạch)", RegexOptions.CultureInvariant)]
    private static partial Regex Demand();

    [GeneratedRegex(@"\S\s*\((?<in>[^()]+)\)[\s.:;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
