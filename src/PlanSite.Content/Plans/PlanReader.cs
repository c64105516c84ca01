using PlanSite.Content.Files;
using PlanSite.Content.Markdown;
using PlanSite.Content.Merging;
using PlanSite.Content.Yaml;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;
using PlanSite.Vietnamese;

namespace PlanSite.Content.Plans;

/// <summary>Reads the three files of one plan.</summary>
internal sealed class PlanReader(ContentFolder content, PlanFolder folder)
{
    private readonly FindingList findings = new();
    private readonly List<string> missing = [];
    private readonly Dictionary<string, IReadOnlyList<int>> unsettled = new(StringComparer.Ordinal);

    /// <summary>The plan and all that is wrong with its files.</summary>
    /// <param name="agencies">Against which agencies are checked; null to check none.</param>
    public Reading<Plan> Read(AgencyDirectory? agencies)
    {
        var tasks = OpenYaml(PlanFiles.Tasks) is { } tasksFile ? MapReader.ListOf(tasksFile, new EntryList(PlanFiles.Tasks, TaskFields.Place), findings) : null;
        var citations = OpenYaml(PlanFiles.Citations) is { } citationsFile ? MapReader.Of(citationsFile, CitationFields.Citations, findings) : null;
        var frontMatter = OpenText();
        AdviseOnMissing();
        if (frontMatter is null || YamlFile.Read(frontMatter.Fields, findings) is not { } head) return findings.Close<Plan>(null);
        if (MapReader.Of(head, HeadFields.Kind, findings) is not { } fields) return findings.Close<Plan>(null);

        CheckFolderName();
        var text = PlanTextReader.Read(frontMatter.Body, findings);
        var places = new KnownPlaces(text.Units, text.Footnotes, findings);
        var plan = ReadFields(fields, text, places);
        var check = new AgencyCheck(plan.Head.Scope, agencies, findings);
        if (tasks is not null) plan = WithTasks(plan, tasks, new TasksReader(plan.Units, places), check);
        if (citations is not null) plan = WithCitations(plan, citations, places);
        return findings.Close(tasks is not null && citations is not null && IsWhole(plan) ? plan : null);
    }

    private Plan ReadFields(MapReader fields, PlanText text, KnownPlaces places)
    {
        var head = HeadReader.Read(fields);
        var plan = new Plan
        {
            Id = folder.Id,
            Head = head,
            Recipients = fields.Texts(HeadFields.Recipients),
            Relations = new RelationReader(head.Jurisdiction, places).Read(fields),
            Source = fields.RequiredText(HeadFields.Source) ?? "",
            Units = text.Units,
            Footnotes = text.Footnotes,
        };
        CheckJurisdiction(head.Jurisdiction, fields);
        CheckSource(plan.Source, fields);
        fields.Close();
        return plan;
    }

    // What must be there and was not is reported already; the rest was read for the mistakes in it.
    private static bool IsWhole(Plan plan) =>
        plan.Source.Length > 0 && plan.Head is { Kind.Length: > 0, Title.Length: > 0, Jurisdiction.Length: > 0 };

    private Plan WithTasks(Plan plan, IReadOnlyList<MapReader> file, TasksReader reader, AgencyCheck check)
    {
        plan = plan with { Tasks = reader.Read(file, check) };
        return UnsettledTasks.Marked(plan, unsettled.GetValueOrDefault(PlanFiles.Text, []), unsettled.GetValueOrDefault(PlanFiles.Tasks, []), reader.Lines);
    }

    private static Plan WithCitations(Plan plan, MapReader file, KnownPlaces places)
    {
        var reader = new CitationsReader(plan.Head.Jurisdiction, places);
        var cited = plan with { Citations = reader.Citations(file), InternalReferences = reader.References(file) };
        file.Close();
        return cited;
    }

    private YamlNode? OpenYaml(string name) => Open(name) is { } file ? YamlFile.Read(file, findings) : null;

    private FileText? Open(string name)
    {
        var path = Path.Combine(folder.Path, name);
        if (!File.Exists(path)) missing.Add(content.Shown(path));
        var file = FileText.Read(path, content.Shown(path), findings);
        if (file is null) return null;
        unsettled[name] = OpenConflicts.Report(file, findings);
        OpenDoubts.Report(file, findings);
        return file;
    }

    private FrontMatter? OpenText()
    {
        if (Open(PlanFiles.Text) is not { } file) return null;
        var frontMatter = FrontMatter.Split(file);
        if (frontMatter is null) findings.Add(FindingCode.FrontMatterMissing, file.At(1, 1));
        return frontMatter;
    }

    // Behind the last file that is missing, once a plan.
    private void AdviseOnMissing()
    {
        if (missing.Max(StringComparer.Ordinal) is { } last)
            findings.Add(FindingCode.PlanFilesMissing, new SourcePosition(last), content.Shown(folder.Path));
    }

    private void CheckFolderName()
    {
        var name = Path.GetRelativePath(content.PlansPath, folder.Path).Replace('\\', '/');
        if (name == folder.Id.ToString()) return;
        findings.Add(FindingCode.FolderName, new SourcePosition(content.Shown(folder.Path)), name, folder.Id.ToString());
    }

    private void CheckJurisdiction(string jurisdiction, MapReader fields)
    {
        var expected = Slug.From(jurisdiction);
        if (expected.Length > 0 && expected != folder.Id.Jurisdiction)
            fields.Report(HeadFields.Jurisdiction, FindingCode.FolderJurisdiction, jurisdiction, folder.Id.Jurisdiction, expected);
    }

    // The site links to a copy of the source: nothing outside the folder of the content may become public that way.
    private void CheckSource(string source, MapReader fields)
    {
        if (source.Length == 0) return;
        var full = Path.GetFullPath(Path.Combine(content.SourceFolder, source));
        var isOutside = Path.IsPathRooted(source) || Path.GetRelativePath(content.SourceFolder, full).StartsWith("..", StringComparison.Ordinal);
        if (isOutside)
            fields.Reject(HeadFields.Source, "seeds/….txt");
        else if (!File.Exists(full))
            findings.Add(FindingCode.SourceMissing, fields.PositionOf(HeadFields.Source), source);
    }
}
