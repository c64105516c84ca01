using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Import.Tests.Scoring;

/// <summary>Compares imported plans with their labels; pooled over all plans it is given.</summary>
internal sealed class Scorer
{
    private static readonly string[] ResponsibleRoles = ["lead", "advise", "direct", "implement"];

    private readonly Dictionary<string, Tally> measures = new(StringComparer.Ordinal);

    public Tally this[string measure] => measures.TryGetValue(measure, out var tally) ? tally : measures[measure] = new Tally();

    public void Add(Labels labels, Plan plan)
    {
        ScoreHead(labels, plan.Head);
        ScoreText(labels, plan);
        ScoreCitations(labels, plan);
        var tasks = plan.Tasks.ToDictionary(task => PlaceFor(task, labels, plan));
        this["tasks"].Pair(labels.Tasks, tasks.Keys, new((label, place) => label.Place == place, label => label.Optional, label => $"{labels.Seed} {label.Place}", place => $"{labels.Seed} {place}"));
        foreach (var label in labels.Tasks.Where(label => !label.Optional || tasks.ContainsKey(label.Place)))
            ScoreTask(labels.Seed, label, tasks.GetValueOrDefault(label.Place));
    }

    private static string PlaceFor(PlanTask task, Labels labels, Plan plan)
    {
        var place = task.Place.ToString();
        var places = plan.Tasks.Select(one => one.Place.ToString()).ToHashSet(StringComparer.Ordinal);
        if (labels.Tasks.Any(label => label.Place == place)) return place;
        return labels.Tasks.FirstOrDefault(label => label.Or?.Contains(place) == true && !places.Contains(label.Place))?.Place ?? place;
    }

    private void ScoreHead(Labels labels, PlanHead head)
    {
        var have = new Dictionary<string, string?>
        {
            ["kind"] = head.Kind, ["number"] = head.Number, ["issuer"] = head.Issuer, ["jurisdiction"] = head.Jurisdiction,
            ["date"] = head.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["title"] = head.Title, ["signer"] = head.Signer,
            ["signerPosition"] = head.SignerPosition, ["onBehalfOf"] = head.OnBehalfOf,
        };
        foreach (var (field, value) in have.Where(one => labels.Head.ContainsKey(one.Key) && !labels.OptionalHead.Contains(one.Key)))
        {
            var want = labels.Head[field].GetString();
            var same = Spelling.Of(want) == Spelling.Of(value) || (field == "issuer" && Spelling.SameName(want, value));
            this["head"].Answer(same, $"{labels.Seed} {field}: want '{want}' have '{value}'");
        }
    }

    private void ScoreText(Labels labels, Plan plan)
    {
        var seed = labels.Seed;
        this["sections"].Pair(labels.Sections, plan.Units.Where(unit => unit.Heading is not null), new(
            (label, unit) => label.Place == unit.Place.ToString() && Start(label.Heading) == Start(unit.Heading!.Text),
            label => label.Optional, label => $"{seed} {label.Place} {label.Heading}", unit => $"{seed} {unit.Place} {unit.Heading!.Text}"));
        this["recipients"].Pair(labels.Recipients, plan.Recipients, new(
            (label, line) => Spelling.Of(label) == Spelling.Of(line), _ => false, label => $"{seed} {label}", line => $"{seed} {line}"));
        this["footnotes"].Pair(labels.Footnotes, plan.Footnotes, new(
            (label, note) => label.Mark == note.Mark && label.At == note.At.ToString(), label => label.Optional, label => $"{seed} {label}", note => $"{seed} {note.Mark} at {note.At}"));
        this["references"].Pair(
            labels.InternalReferences.SelectMany(one => one.Targets, (one, target) => (one.At, Target: target, one.Optional)),
            plan.InternalReferences.SelectMany(one => one.Targets, (one, target) => (At: one.At.ToString(), Target: target)),
            new((label, one) => label.At == one.At && label.Target == one.Target, label => label.Optional, label => $"{seed} {label}", one => $"{seed} {one}"));
    }

    private void ScoreCitations(Labels labels, Plan plan) =>
        this["citations"].Pair(labels.Citations.Where(label => label.Number is not null), plan.Citations.Where(citation => citation.Number is not null), new(
            (label, citation) => NumberKey(label.Number!) == NumberKey(citation.Number!), label => label.Optional,
            label => $"{labels.Seed} {label.Number}", citation => $"{labels.Seed} {citation.Number}"));

    private static string NumberKey(string number) => Spelling.Of(number).Replace(" ", "", StringComparison.Ordinal);

    private void ScoreTask(string seed, TaskLabel label, PlanTask? task)
    {
        var at = $"{seed} {label.Place}";
        var have = task?.Assignments ?? [];
        this["assignments"].Pair(label.Assignments, have, new(
            (want, one) => (want.Role == Names.Of(one.Role) || want.Or?.Contains(Names.Of(one.Role)) == true) && Spelling.SameName(want.Agency, one.Agency),
            want => want.Optional, want => $"{at} {want.Role} {want.Agency}", one => $"{at} {Names.Of(one.Role)} {one.Agency}"));
        this["deadlines"].Pair(label.Deadlines, task?.Deadlines ?? [], new(
            (want, one) => (want.Kind == Names.Of(one.Kind) || want.Or?.Contains(Names.Of(one.Kind)) == true) && want.Start == one.Start && want.End == one.End,
            want => want.Optional, want => $"{at} {want.Kind} {want.Start:O}..{want.End:O} '{want.Text}'", one => $"{at} {Names.Of(one.Kind)} {one.Start:O}..{one.End:O} '{one.Text}'"));
        if (task is null) return;
        var text = Spelling.Of(task.Text);
        var starts = text.StartsWith(Spelling.Of(label.Starts), StringComparison.Ordinal);
        this["taskText"].Answer(starts && text[^Math.Min(200, text.Length)..].Contains(Spelling.Of(label.Ends), StringComparison.Ordinal), $"{at}: want '{label.Starts}' … '{label.Ends}' have '{task.Text}'");
        var responsible = ResponsibleIn(label);
        if (responsible.Count > 0)
            this["responsible"].Answer(responsible.Any(name => task.Responsible.Any(one => Spelling.SameName(name, one.Agency))), $"{at}: want {string.Join(" | ", responsible)} have {string.Join(" | ", task.Responsible.Select(one => one.Agency))}");
    }

    private static List<string> ResponsibleIn(TaskLabel label) =>
        ResponsibleRoles
            .Select(role => label.Assignments.Where(one => one.Role == role && !one.Optional).Select(one => one.Agency).ToList())
            .FirstOrDefault(names => names.Count > 0) ?? [];

    private static string Start(string heading)
    {
        var text = Spelling.Of(heading);
        return text[..Math.Min(40, text.Length)];
    }
}
