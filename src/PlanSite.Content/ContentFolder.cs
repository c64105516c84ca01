using PlanSite.Content.Agencies;
using PlanSite.Content.Files;
using PlanSite.Content.Holidays;
using PlanSite.Content.Merging;
using PlanSite.Content.Plans;
using PlanSite.Content.Settings;
using PlanSite.Register.Agencies;
using PlanSite.Register.Findings;
using PlanSite.Register.Holidays;
using PlanSite.Register.Plans;
using PlanSite.Register.Settings;

namespace PlanSite.Content;

/// <summary>The folder from which a site is made: settings, agencies, and a folder for every plan. Reading leaves it unchanged.</summary>
/// <remarks>Keeps nothing of what it reads; safe for use from many threads.</remarks>
/// <example><code>
/// var content = new ContentFolder("content");
/// var agencies = content.ReadAgencies().Value ?? new AgencyDirectory([]);
/// foreach (var folder in content.FindPlans())
///     Show(content.ReadPlan(folder, agencies));
/// </code></example>
public sealed class ContentFolder : IPlanSource
{
    /// <summary>The folder at a path. It is not looked at before something is read.</summary>
    public ContentFolder(string path)
    {
        Path = System.IO.Path.TrimEndingDirectorySeparator(path);
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        SourceFolder = System.IO.Path.GetDirectoryName(full) ?? full;
    }

    /// <summary>As given, without a closing separator.</summary>
    public string Path { get; }

    /// <summary>The full path of the folder that holds the content folder: sources of plans and files in findings are relative to it.</summary>
    public string SourceFolder { get; }

    /// <summary>The folder of a plan, which need not be there.</summary>
    public string FolderOf(PlanId id) => System.IO.Path.Combine(PlansPath, id.Jurisdiction, id.Document);

    internal string PlansPath => System.IO.Path.Combine(Path, "plans");

    internal string AgenciesPath => System.IO.Path.Combine(Path, "agencies.yml");

    private string SettingsPath => System.IO.Path.Combine(Path, "plansite.yml");

    private string HolidaysPath => System.IO.Path.Combine(Path, "holidays.yml");

    private string SearchPath => System.IO.Path.Combine(Path, "search.yml");

    /// <summary>Reads <c>plansite.yml</c>.</summary>
    public Reading<SiteSettings> ReadSettings()
    {
        var findings = new FindingList();
        return findings.Close(SettingsReader.Read(SettingsPath, Shown(SettingsPath), findings));
    }

    /// <summary>Whether there is an <c>agencies.yml</c>, be it without agencies. A site is only built with one.</summary>
    public bool HasAgencies => File.Exists(AgenciesPath);

    /// <summary>Reads <c>agencies.yml</c>. Entries with a mistake are left out of the directory.</summary>
    /// <returns>Always with a value. When the file is missing or broken it is a directory without agencies, with which <see cref="ReadPlan"/> reports no agency as unknown.</returns>
    public Reading<AgencyDirectory> ReadAgencies()
    {
        var findings = new FindingList();
        return findings.Close(new AgenciesReader(findings).Read(AgenciesPath, Shown(AgenciesPath)) ?? MissingRegister.Directory);
    }

    /// <summary>Reads <c>search.yml</c>, which a content folder need not have: groups of terms that a search takes for the same. Groups with a mistake are left out.</summary>
    public Reading<IReadOnlyList<IReadOnlyList<string>>> ReadEqualTerms()
    {
        var findings = new FindingList();
        return findings.Close(EqualTermsReader.Read(SearchPath, Shown(SearchPath), findings));
    }

    /// <summary>Reads <c>holidays.yml</c>, which a content folder need not have: the public holidays that calendars mark. Entries with a mistake are left out.</summary>
    public Reading<HolidayCalendar> ReadHolidays()
    {
        var findings = new FindingList();
        return findings.Close(new HolidayCalendar(HolidaysReader.Read(HolidaysPath, Shown(HolidaysPath), findings)));
    }

    /// <summary>Every folder two levels below <c>plans</c>, by id; folders whose names begin with a dot are passed over. Empty when there is no such folder.</summary>
    public IReadOnlyList<PlanFolder> FindPlans()
    {
        if (!Directory.Exists(PlansPath)) return [];
        return [.. Visible(PlansPath).SelectMany(Visible).Select(ToPlanFolder).OrderBy(plan => plan.Id).ThenBy(plan => plan.Path, StringComparer.Ordinal)];
    }

    /// <summary>From which documents the plans were made: source path, as in the front matter, to plan. Reads the front matter of every plan and nothing else.</summary>
    /// <returns>Plans whose front matter cannot be read or names no source are not among them. Of two plans with one source it is the first by id.</returns>
    /// <exception cref="IOException">The folder of the plans cannot be listed.</exception>
    public IReadOnlyDictionary<string, PlanId> FindSources()
    {
        var sources = new SortedDictionary<string, PlanId>(StringComparer.Ordinal);
        foreach (var plan in FindPlans())
        {
            if (PlanSourceReader.Read(System.IO.Path.Combine(plan.Path, PlanFiles.Text)) is { } source) sources.TryAdd(source, plan.Id);
        }
        return sources;
    }

    /// <summary>Reads one plan with everything that is wrong with its files.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="agencies">The directory in which its agencies should be found.</param>
    /// <returns>No value when one of its files is missing or cannot be read, or the front matter lacks what every plan has. Smaller mistakes leave out what they are in.</returns>
    public Reading<Plan> ReadPlan(PlanFolder folder, AgencyDirectory agencies) => new PlanReader(this, folder).Read(agencies);

    /// <summary>The conflicts of earlier imports that people have not settled yet in the files of a plan.</summary>
    public IReadOnlyList<Finding> FindOpenConflicts(PlanId id)
    {
        var findings = new FindingList();
        foreach (var path in new[] { PlanFiles.Text, PlanFiles.Tasks, PlanFiles.Citations }.Select(name => System.IO.Path.Combine(FolderOf(id), name)))
            if (FileText.Read(path, Shown(path), new FindingList()) is { } file) OpenConflicts.Report(file, findings);
        return findings.Close(this).Findings;
    }

    /// <inheritdoc/>
    public Plan Read(PlanId id)
    {
        var reading = new PlanReader(this, new PlanFolder(id, FolderOf(id))).Read(agencies: null);
        return reading.Value ?? throw new IOException($"The plan {id} can no longer be read: {reading.Findings[0]}");
    }

    /// <summary>The path that findings show: relative to the folder that holds the content, with forward slashes.</summary>
    internal string Shown(string path) => System.IO.Path.GetRelativePath(SourceFolder, path).Replace('\\', '/');

    private static IEnumerable<string> Visible(string folder) =>
        Directory.EnumerateDirectories(folder).Where(path => !System.IO.Path.GetFileName(path).StartsWith('.'));

    private static PlanFolder ToPlanFolder(string path)
    {
        var document = System.IO.Path.GetFileName(path);
        var jurisdiction = System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path)!);
        return new PlanFolder(PlanId.Of(jurisdiction, document), path);
    }
}
