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
    private readonly IReadOnlyDictionary<Place, int> orders;
    private readonly ILookup<Place?, Unit> agencies;
    private readonly ILookup<Place?, Unit> times;
    private readonly ILookup<Place?, Unit> captions;

    /// <param name="units">All units of the plan, as printed.</param>
    /// <param name="attributes">Those that tell an attribute of a task.</param>
    /// <param name="orders">Where in the plan each stands.</param>
    public LinesAboveBullets(IReadOnlyList<Unit> units, IReadOnlyDictionary<Place, AttributeLine> attributes, IReadOnlyDictionary<Place, int> orders)
    {
        (this.units, this.attributes, this.orders) = (units, attributes, orders);
        agencies = Lines(IsAgency);
        times = Lines(IsTime);
        captions = times.Count == 0 ? times : Lines(IsCaption);
    }

    /// <summary>The line that names the agency of a bullet; null when none does.</summary>
    public Unit? AgencyOf(Unit bullet) => LastAbove(bullet, agencies);

    /// <summary>The line that tells when a bullet is due ("Tháng 9/2024:"); null when none does. "Nhiệm vụ thường xuyên:" ends what it said.</summary>
    public Unit? TimeOf(Unit bullet) => LastAbove(bullet, times) is { } time && !(LastAbove(bullet, captions) is { } caption && orders[caption.Place] > orders[time.Place]) ? time : null;

    /// <summary>Whether a unit is such a line.</summary>
    public bool Has(Unit unit) => unit.Label is null && unit.Place.Parent is var around && (agencies[around].Contains(unit) || times[around].Contains(unit) || captions[around].Contains(unit));

    public static bool IsDashOrPlus(Unit unit) => TaskLists.IsBullet(unit) || unit.Place.Label.StartsWith('+');

    private ILookup<Place?, Unit> Lines(Func<int, string, bool> isOne) => Enumerable.Range(0, units.Count)
        .Where(at => units[at] is { Label: null, Heading: null, Cells.Count: 0, Paragraphs: [{ Text: var text }] } && isOne(at, text) && IsWorkBullet(at + 1, units[at].Place))
        .Select(at => units[at]).ToLookup(line => line.Place.Parent);

    private Unit? LastAbove(Unit bullet, ILookup<Place?, Unit> lines) => IsDashOrPlus(bullet) && lines.Contains(bullet.Place.Parent)
        ? lines[bullet.Place.Parent].LastOrDefault(line => orders[line.Place] < orders[bullet.Place])
        : null;

    private static bool IsTime(int at, string text) => TimeHeading.Is(text);

    // Whose work it heads ("Giao Sở Nội vụ:") it may do so within the month.
    private bool IsCaption(int at, string text) => LineAboveBullets.IsCaption(text) && !TimeHeading.Is(text) && times.Contains(units[at].Place.Parent) && AgencyPhrases.In(new AgencyText(text)).Count == 0;

    // "Sở Tài chính" alone between "- Cấp phát hóa chất." and "- Ứng kinh phí."
    private bool IsAgency(int at, string text) => !Sentences.IsClosed(text) && char.IsUpper(text[0]) && IsBehindWork(at - 1, units[at].Place) && AgencyPhrases.IsAgencyHeading(text);

    // A bullet, one below it, or a line that tells its time; not "Đơn vị phối hợp:" with the name below it.
    private bool IsBehindWork(int at, Place beside) =>
        at >= 0 && beside.Parent is { } parent && units[at].Place.IsWithin(parent) && !units[at].Text.EndsWith(':')
        && (attributes.TryGetValue(units[at].Place, out var line) ? line.Kind == AttributeKind.Time : IsDashOrPlus(units[at]) || units[at].Place == parent);

    private bool IsWorkBullet(int at, Place beside) =>
        at >= 0 && at < units.Count && IsDashOrPlus(units[at]) && units[at].Place.Parent == beside.Parent && !attributes.ContainsKey(units[at].Place);
}
