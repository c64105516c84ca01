using PlanSite.Content.Plans;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;

namespace PlanSite.Content.Merging;

/// <summary>Merges the files of a plan: first the text, by which the units of all versions are known; then what is said of them.</summary>
internal sealed class PlanMerge
{
    private readonly Three<PlanVersion> versions;
    private readonly TextMerge text;
    private readonly PlacesNow now;

    private PlanMerge(Three<PlanVersion> versions)
    {
        text = TextMerge.Of(versions.Select(version => version.Text));
        now = new PlacesNow(PlacesOfUnits());
        this.versions = new(
            versions.Base with { Places = PlacesIn(block => block.Base) },
            versions.Mine with { Places = PlacesIn(block => block.Mine) },
            versions.New with { Places = PlacesIn(block => block.New) });
    }

    /// <summary>Merges the changes of the document into the files of people.</summary>
    /// <param name="versions">Every version.</param>
    /// <param name="folder">The folder of the plan, as findings show it.</param>
    public static MergedPlan Of(Three<PlanVersion> versions, string folder) => new PlanMerge(versions).Merge(folder);

    private MergedPlan Merge(string folder)
    {
        var plan = Plan();
        var tasks = Yaml(version => version.Tasks, ListShape.Tasks);
        var citations = Yaml(version => version.Citations, ListShape.Fields);
        var shown = new PlanFileTexts($"{folder}/{PlanFiles.Text}", $"{folder}/{PlanFiles.Tasks}", $"{folder}/{PlanFiles.Citations}");
        var changes = TaskChanges.Between(versions, now, new TaskLines(tasks, now, shown.Tasks));
        Finding[] findings = [.. HeadChanges.Between(versions.Select(version => version.Head), plan, shown.Plan), .. changes.Findings, .. Conflicts.In(plan, shown.Plan), .. Conflicts.In(tasks, shown.Tasks), .. Conflicts.In(citations, shown.Citations)];
        var files = new PlanFileTexts(Text(files => files.Plan, plan), Text(files => files.Tasks, tasks), Text(files => files.Citations, citations));
        return new MergedPlan(files, findings, changes.Counts with { Conflicts = findings.Count(finding => finding.Code == FindingCode.ImportConflict) }) { Read = Read() };
    }

    private PlanFileTexts Read()
    {
        var fresh = versions.New;
        var head = AgreedByHand.In(fresh.Lines.Head, versions.Select(version => version.Head), ListShape.Fields);
        return new(
            FileLines.Of(fresh.Files.Plan).Write([FrontMatter.Fence, .. head, FrontMatter.Fence, .. fresh.Lines.Body]),
            Read(fresh.Files.Tasks, version => version.Tasks, ListShape.Tasks),
            Read(fresh.Files.Citations, version => version.Citations, ListShape.Fields));
    }

    private string Read(string file, Func<PlanVersion, IReadOnlyList<YamlBlock>> blocks, ListShape shape) =>
        FileLines.Of(file) is var lines ? lines.Write(AgreedByHand.In(lines.Lines, versions.Select(blocks), shape)) : file;

    private List<MergedLine> Plan()
    {
        var fence = new MergedLine(FrontMatter.Fence);
        return [fence, .. Yaml(version => version.Head, ListShape.Fields), fence, .. text.Lines];
    }

    private List<MergedLine> Yaml(Func<PlanVersion, IReadOnlyList<YamlBlock>> file, ListShape shape) => [.. new YamlMerge(now).Merge(versions.Select(file), shape)];

    private string Text(Func<PlanFileTexts, string> file, IReadOnlyList<MergedLine> lines) => FileLines.Of(file(versions.Mine.Files)).Write(lines.Select(line => line.Text));

    private PlaceNumbers PlacesIn(Func<Three<TextBlock?>, TextBlock?> version)
    {
        var places = new PlaceNumbers();
        for (var unit = 0; unit < text.Blocks.Count; unit++)
        {
            if (version(text.Blocks[unit])?.Place is { } place) places.Add(Place.Parse(place), unit);
        }
        return places;
    }

    private Dictionary<int, Place> PlacesOfUnits()
    {
        var lines = TextBlockReader.PlacesByLine([.. text.Lines.Select(line => line.Text)]);
        return text.UnitsByLine.Where(unit => lines.ContainsKey(unit.Key)).ToDictionary(unit => unit.Value, unit => Place.Parse(lines[unit.Key]));
    }
}
