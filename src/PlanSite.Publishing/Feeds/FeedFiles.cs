using PlanSite.Publishing.Changes;
using PlanSite.Publishing.Urls;

namespace PlanSite.Publishing.Feeds;

/// <summary>What programs read to follow the site: Atom feeds of the site, its jurisdictions and agencies, and a sitemap.</summary>
internal static class FeedFiles
{
    /// <summary>Writes all feeds and <c>sitemap.xml</c>. The sitemap lists the pages that are in the folder, so this comes after all pages.</summary>
    public static void Write(SiteInput input, ChangeHistory history, OutputFolder output)
    {
        var feeds = new AtomFile(input.Settings, output);
        var entries = new FeedEntries(input, history);
        var site = new FeedHead(SiteUrls.Feed, SiteUrls.Home, input.Settings.Title, input.Settings.Description);
        feeds.Write(site, entries.Newest(input.Register.Plans).Concat(history.Sets.Select(entries.Of)));
        WriteJurisdictions(input, history, feeds, entries);
        WriteAgencies(input, history, feeds, entries);
        OpenSearchFile.Write(input, output);
        Sitemap.Write(input.Settings.BaseUrl, output);
    }

    // New plans with their tasks, plans that others replace or amend, new tasks of known plans, changed deadlines and agencies.
    private static void WriteJurisdictions(SiteInput input, ChangeHistory history, AtomFile feeds, FeedEntries entries)
    {
        var changes = Changes(history, entries).ToLookup(one => one.Change.Plan.Split('/')[0], one => one.Entry, StringComparer.Ordinal);
        var plans = history.Sets
            .SelectMany(set => set.Plans, (set, change) => (Area: change.Plan.Split('/')[0], Entry: PlanChangeEntry.Of(input, set, change)))
            .Where(one => one.Entry is not null)
            .ToLookup(one => one.Area, one => one.Entry!, StringComparer.Ordinal);
        foreach (var area in input.Register.Plans.GroupBy(plan => plan.Id.Jurisdiction, StringComparer.Ordinal))
        {
            var name = area.First().Head.Jurisdiction;
            feeds.Write(FeedHeads.OfJurisdiction(area.Key, name, input), entries.Newest(area).Concat(plans[area.Key]).Concat(changes[area.Key]));
        }
    }

    // Its tasks, each once, and what changed in them; a task that was taken from an agency concerns it too.
    private static void WriteAgencies(SiteInput input, ChangeHistory history, AtomFile feeds, FeedEntries entries)
    {
        var changes = Changes(history, entries).Where(one => one.Change.Kind != TaskChangeKind.New).ToList();
        var byTask = changes.ToLookup(one => (one.Change.Plan, one.Change.Place), one => one.Entry);
        var byAgency = changes.SelectMany(one => one.Change.Agencies, (one, agency) => (agency, one.Entry)).ToLookup(one => one.agency, one => one.Entry, StringComparer.Ordinal);
        foreach (var agency in input.Register.Agencies)
        {
            var duties = agency.Duties.OrderBy(duty => duty.Role).DistinctBy(duty => duty.Task).ToList();
            var changed = duties.SelectMany(duty => byTask[(duty.Task.Plan.Id.ToString(), duty.Task.Place.ToString())]).Concat(byAgency[agency.Agency.Id.ToString()]);
            feeds.Write(FeedHeads.Of(agency.Agency, input), entries.Newest(duties).Concat(changed.DistinctBy(entry => entry.Key)));
        }
    }

    private static IEnumerable<(TaskChange Change, FeedEntry Entry)> Changes(ChangeHistory history, FeedEntries entries) => history.Sets
        .SelectMany(set => set.Tasks, (set, change) => (change, Entry: entries.Of(set, change)))
        .Where(one => one.Entry is not null)
        .Select(one => (one.change, one.Entry!));
}
