using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.TaskLines;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.DutySheets;

/// <summary>The sheet an agency prints: all its tasks with an empty column for results.</summary>
internal sealed class DutySheetPages(SiteInput input)
{
    private readonly Words words = input.Words;

    public Page Page(AgencyEntry entry)
    {
        var agency = entry.Agency;
        var url = SiteUrls.DutySheet(agency.Id);
        var links = PageLinks.For(url);
        return new Page
        {
            Url = url,
            Template = "duty-sheet",
            Title = words.Of("sheet.title", agency.Name),
            Section = SiteUrls.Agencies,
            Crumbs = [new Crumb(words.Of("nav.agencies"), SiteUrls.Agencies), new Crumb(agency.Name, SiteUrls.Agency(agency.Id))],
            Scripts = [PageScripts.Print],
            Model = new DutySheetModel(agency.Name, agency.Jurisdiction, words.LongDate(input.AsOf), links.To(SiteUrls.Agency(agency.Id)), Scope(entry), [.. Rows(entry, links)]),
        };
    }

    // Duties given to a whole group are here only as far as the register knows who belongs to it: whoever signs the sheet has to see that.
    private string? Scope(AgencyEntry entry) => entry switch
    {
        { Agency.IsGroup: true } => null,
        { Groups: [] } => words.Of("sheet.no-groups"),
        _ => words.Of("sheet.groups", string.Join("; ", entry.Groups.Select(group => group.Name))),
    };

    // A task that the agency has in two roles (by name and through a group) is done once: the weightier role stands.
    private IEnumerable<DutySheetRow> Rows(AgencyEntry entry, PageLinks links)
    {
        var rows = new TaskRowBuilder(input, links);
        return entry.Duties
            .OrderBy(duty => duty.Role)
            .DistinctBy(duty => duty.Task)
            .Select(duty => (duty.Role, Row: rows.Row(duty, entry.Agency.Id)))
            .OrderBy(duty => duty.Role)
            .ThenBy(duty => duty.Row.DueKey, StringComparer.Ordinal)
            .Select((duty, i) => new DutySheetRow(i + 1, duty.Row));
    }
}
