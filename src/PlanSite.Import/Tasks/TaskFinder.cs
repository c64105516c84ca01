using PlanSite.Import.Agencies;
using PlanSite.Import.Outline;
using PlanSite.Import.Roles;
using PlanSite.Import.Tables;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Tasks;

/// <summary>Tells which units state work to be done.</summary>
internal sealed class TaskFinder(PlanOutline outline)
{
    private const int LongestTitle = 220;

    private readonly Dictionary<Place, bool> enumerating = [];
    private readonly Lazy<PlanPlaces> places = new(() => outline.Places);

    public IReadOnlyList<Unit> Find() => [.. outline.Units.Where(IsTask)];

    private bool IsTask(Unit unit)
    {
        if (unit.Place == Place.Preamble || outline.IsAttribute(unit) || outline.LinesAboveBullets.Has(unit) || IsLooseInAppendix(unit)) return false;
        var section = WorkAround(unit);
        if ((!section.MayHaveTasks && !IsGivenByLabel(unit)) || IsListed(unit) || !StatesWork(unit)) return false;
        return !section.OnlyWithAgency || CellRoles.NameAgencies(unit.Cells) || RoleReader.ReadText(unit.Text).Count > 0;
    }

    // A target is work where a label says whose it is: "Tỷ lệ che phủ rừng đạt 55%. Đơn vị chủ trì: Hạt Kiểm lâm."
    private bool IsGivenByLabel(Unit unit) => CellRoles.Of(unit.Cells).Count > 0 || outline.AttributesOf(unit, AttributeKinds.Who).Count > 0 || AttributeLine.Parts(unit.Text).Skip(1).Any(part => AttributeLine.Read(part) is { Kind: AttributeKind.Lead })
        || (TextRoles.BracketAtEnd(unit.Text) is { Success: true } bracket && RoleReader.ReadText(bracket.Groups["in"].Value).Any(one => one.Role == Role.Lead));

    // Forms and notes; the rows of tables have cells.
    private static bool IsLooseInAppendix(Unit unit) => unit.Label is null && unit.Cells.Count == 0 && unit.Place.Segments[0].StartsWith("PL", StringComparison.Ordinal);

    private SectionWork WorkAround(Unit unit)
    {
        var around = outline.WorkAround(unit);
        if (around.Count == 0) return new SectionWork(unit.Place.Depth > 1 || unit.Label is not null, false);
        return new SectionWork(around.All(work => work.MayHaveTasks), around.Any(work => work.OnlyWithAgency));
    }

    private bool StatesWork(Unit unit)
    {
        if (unit.Paragraphs.All(paragraph => paragraph.Text.Contains(TableRows.Between, StringComparison.Ordinal))) return false;
        var hasChildren = outline.ChildrenOf(unit).Any(child => !outline.IsAttribute(child));
        var text = hasChildren ? Sentences.WithoutIntroduction(unit.Text) : unit.Text;
        if (text.Length == 0 || (unit.Label is null && DocumentKind.IsCapitals(text)) || OnlyRefers(unit, text) || (hasChildren && IsTitle(unit, text))) return false;
        if ((unit.Label is null && (ClosingOrder.IsGeneral(text) || (Sentences.ClosesPlan(text) && ClosingOrder.OnlyEnforces(text) && !ClosingOrder.GivesWork(text)))) || (unit.Label is null && Sentences.ClosesPlan(text) && (AgencyPhrases.In(new AgencyText(text)).Count == 0 || (ClosingOrder.AsksForReports(text) && RoleReader.ReadText(text).Count == 0))) || (IsArticle(unit) && (ClosingOrder.OnlyEnforces(text) || Sentences.Enacts(text)))) return false;
        if (OnlyTellsTime(unit)) return false;
        if (ClosingOrder.OnlyAnswersForDocument(text) || IsIdleNote(text) || (Sentences.TellsOfMoney(text) && RoleReader.ReadText(text).Count == 0)) return false;
        return !Sentences.TellsOfPlan(text) || ClosingOrder.GivesWork(text) || ClosingOrder.AddsOrder(text);
    }

    // What refers to nothing that was found gives its work to none of the tasks.
    private bool OnlyRefers(Unit unit, string text) => InternalReferences.OnlyRefers(text) && InternalReferences.In(unit.Place, text, places.Value).Count > 0;

    // "II. THỜI GIAN THỰC HIỆN" with nothing but the time below it.
    private static bool OnlyTellsTime(Unit unit) =>
        unit.Heading?.Text is { } heading && AttributeLine.Read(heading) is { Kind: AttributeKind.Time } line && line.TextStart == heading.Length && RoleReader.ReadText(unit.Text).Count == 0;

    // "Lưu ý: hồ sơ chậm phải gửi bổ sung" tells how and gives nobody work.
    private static bool IsIdleNote(string text) => Sentences.IsNote(text) && RoleReader.ReadText(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimStart()).Count == 0;

    // What a unit only enumerates below itself is no work.
    private bool IsListed(Unit unit) => outline.WithAncestors(unit).Skip(1).Any(Enumerates);

    private bool Enumerates(Unit around)
    {
        if (!enumerating.TryGetValue(around.Place, out var known))
            enumerating.Add(around.Place, known = Sentences.Enumerates(around.Paragraphs.Count > 0 ? around.Text : around.Heading?.Text ?? ""));
        return known;
    }

    private static bool IsArticle(Unit unit) => unit.Place.Label.StartsWith("Điều ", StringComparison.Ordinal);

    // A line above children that no sentence ends and that is no heading of its own style.
    private static bool IsTitle(Unit unit, string text) => unit.Heading is null && !CellRoles.NameAgencies(unit.Cells) && text.Length <= LongestTitle && !Sentences.IsClosed(text) && !text.EndsWith(')') && !Sentences.OpensDetails(text);
}
