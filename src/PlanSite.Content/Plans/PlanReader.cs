using PlanSite.Content.Files;
using PlanSite.Content.Markdown;
using PlanSite.Content.Yaml;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Plans;

/// <summary>Reads the three files of one plan.</summary>
internal sealed class PlanReader(ContentFolder content, PlanFolder folder)
{
    private readonly FindingList findings = new();

    /// <summary>The plan and all that is wrong with its files.</summary>
    /// <param name="agencies">Against which agencies are checked; null to check none.</param>
    public Reading<Plan> Read(AgencyDirectory? agencies)
    {
        var tasks = OpenYaml(PlanFiles.Tasks) is { } tasksFile ? MapReader.ListOf(tasksFile, findings) : null;
        var citations = OpenYaml(PlanFiles.Citations) is { } citationsFile ? MapReader.Of(citationsFile, findings) : null;
        var frontMatter = OpenText();
        if (frontMatter is null || YamlFile.Read(frontMatter.Fields, findings) is not { } head) return findings.Close<Plan>(null);
        if (MapReader.Of(head, findings) is not { } fields) return findings.Close<Plan>(null);

        var text = PlanTextReader.Read(frontMatter.Body, findings);
        var places = new KnownPlaces(text.Units, text.Footnotes, findings);
        var plan = ReadHead(fields, text, places);
        if (plan is null || tasks is null || citations is null) return findings.Close<Plan>(null);
        var check = new AgencyCheck(plan.Head.Jurisdiction, agencies, findings);
        return findings.Close(WithCitations(plan, citations, places) with { Tasks = new TasksReader(plan.Units, places).Read(tasks, check) });
    }

    private Plan? ReadHead(MapReader fields, PlanText text, KnownPlaces places)
    {
        CheckFolderName();
        var head = HeadReader.Read(fields);
        var recipients = fields.Texts(HeadFields.Recipients);
        var relations = new RelationReader(head?.Jurisdiction ?? "", places).Read(fields);
        var source = fields.RequiredText(HeadFields.Source);
        CheckSource(source, fields);
        fields.Close();
        if (head is null || source is null) return null;
        return new Plan
        {
            Id = folder.Id,
            Source = source,
            Head = head,
            Recipients = recipients,
            Relations = relations,
            Units = text.Units,
            Footnotes = text.Footnotes,
        };
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
        return FileText.Read(path, content.Shown(path), findings);
    }

    private FrontMatter? OpenText()
    {
        if (Open(PlanFiles.Text) is not { } file) return null;
        var frontMatter = FrontMatter.Split(file);
        if (frontMatter is null) findings.Add(FindingCode.FrontMatterMissing, file.At(1, 1));
        return frontMatter;
    }

    private void CheckFolderName()
    {
        var name = Path.GetRelativePath(content.PlansPath, folder.Path).Replace('\\', '/');
        if (name == folder.Id.ToString()) return;
        findings.Add(FindingCode.ValueInvalid, new SourcePosition(content.Shown(folder.Path)), "plans/", name, folder.Id.ToString());
    }

    // The site links to a copy of the source: nothing outside the folder of the content may become public that way.
    private void CheckSource(string? source, MapReader fields)
    {
        if (source is null) return;
        var root = Path.GetFullPath(content.SourceFolder) + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(Path.Combine(root, source));
        if (!full.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(source))
            fields.Reject(HeadFields.Source, "seeds/….txt");
        else if (!File.Exists(full))
            findings.Add(FindingCode.SourceMissing, fields.PositionOf(HeadFields.Source), source);
    }
}
