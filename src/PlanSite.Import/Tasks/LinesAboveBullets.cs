using PlanSite.Import.Agencies;
using PlanSite.Import.Outline;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Tasks;

/// <summary>The lines without a label between bullets that say whose those below them are, or when they are due.</summary>
internal sealed class LinesAboveBullets
{
    private readonly IReadOnlyList<Unit> units;
    private readonly IReadOnlyDictionary<Place, AttributeLine> attributes;
    private readonly HashSet<Place> lines = [];
    private readonly Dictionary<Place, Unit> agencies = [];
    private readonly Dictionary<Place, Unit> times = [];

    /// <param name="units">All units of the plan, as printed.</param>
    /// <param name="attributes">Those that tell an attribute of a task.</param>
    public LinesAboveBullets(IReadOnlyList<Unit> units, IReadOnlyDictionary<Place, AttributeLine> attributes)
    {
        (this.units, this.attributes) = (units, attributes);
        var (agencyIn, timeIn) = (new Dictionary<Place, Unit>(), new Dictionary<Place, Unit?>());
        for (var at = 0; at < units.Count; at++)
        {
            if (units[at].Place.Parent is not { } around) continue;
            if (IsDashOrPlus(units[at])) Take(units[at], agencyIn.GetValueOrDefault(around), timeIn.GetValueOrDefault(around));
            else Note(at, around, agencyIn, timeIn);
        }
    }

    /// <summary>The line that names the agency of a bullet; null when none does.</summary>
    public Unit? AgencyOf(Unit bullet) => agencies.GetValueOrDefault(bullet.Place);

    /// <summary>The line that tells when a bullet is due ("Tháng 9/2024:"); null when none does. "Nhiệm vụ thường xuyên:" ends what it said.</summary>
    public Unit? TimeOf(Unit bullet) => times.GetValueOrDefault(bullet.Place);

    /// <summary>Whether a unit is such a line.</summary>
    public bool Has(Unit unit) => lines.Contains(unit.Place);

    public static bool IsDashOrPlus(Unit unit) => TaskLists.IsBullet(unit) || unit.Place.Label.StartsWith('+');

    private void Take(Unit bullet, Unit? agency, Unit? time)
    {
        if (agency is not null) agencies[bullet.Place] = agency;
        if (time is not null) times[bullet.Place] = time;
    }

    private void Note(int at, Place around, Dictionary<Place, Unit> agencyIn, Dictionary<Place, Unit?> timeIn)
    {
        if (units[at] is not { Label: null, Heading: null, Cells.Count: 0, Paragraphs: [{ Text: var text }] } line || !IsWorkBullet(at + 1, line.Place)) return;
        if (TimeHeading.Is(text)) timeIn[around] = line;
        else if (IsAgency(at, text)) agencyIn[around] = line;
        else if (timeIn.ContainsKey(around) && IsCaption(text)) timeIn[around] = null;
        else return;
        lines.Add(line.Place);
    }

    // Whose work it heads ("Giao Sở Nội vụ:") it may do so within the month.
    private static bool IsCaption(string text) => LineAboveBullets.IsCaption(text) && AgencyPhrases.In(new AgencyText(text)).Count == 0;

    // "Sở Tài chính" alone between "- Cấp phát hóa chất." and "- Ứng kinh phí."
    private bool IsAgency(int at, string text) => !Sentences.IsClosed(text) && char.IsUpper(text[0]) && IsBehindWork(at - 1, units[at].Place) && AgencyPhrases.IsAgencyHeading(text);

    // A bullet, one below it, or a line that tells its time; not "Đơn vị phối hợp:" with the name below it.
    private bool IsBehindWork(int at, Place beside) =>
        at >= 0 && beside.Parent is { } parent && units[at].Place.IsWithin(parent) && !units[at].Text.EndsWith(':')
        && (attributes.TryGetValue(units[at].Place, out var line) ? line.Kind == AttributeKind.Time : IsDashOrPlus(units[at]) || units[at].Place == parent);

    private bool IsWorkBullet(int at, Place beside) =>
        at >= 0 && at < units.Count && IsDashOrPlus(units[at]) && units[at].Place.Parent == beside.Parent && !attributes.ContainsKey(units[at].Place);
}
