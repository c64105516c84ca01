using PlanSite.Publishing.Frame;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Standing;
using PlanSite.Publishing.TaskLines;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Occurrences;

namespace PlanSite.Publishing.HomePage;

/// <summary>The home page: what is here, what is new, what falls due next.</summary>
internal sealed class HomePages(SiteInput input)
{
    private readonly Words words = input.Words;

    private const int Shown = 10;
    private const int LongestText = 160;

    private readonly PageLinks links = PageLinks.For(SiteUrls.Home);

    public Page Page()
    {
        var dated = input.Calendar.Value.Due;
        var due = dated.Where(one => one.Due >= input.AsOf).DistinctBy(one => (one.Task, one.Deadline)).Take(Shown).Select(Row).ToList();
        return new Page
        {
            Url = SiteUrls.Home,
            Template = "home",
            Title = input.Settings.Title,
            Section = SiteUrls.Home,
            Model = new HomeModel
            {
                Title = input.Settings.Title,
                Description = input.Settings.Description,
                SearchHref = links.To(SiteUrls.Search),
                AsOf = DateWords.Short(input.AsOf),
                Counts = [.. Counts(dated.Count)],
                Newest = [.. Newest()],
                Due = due,
                Passed = due.Count > 0 ? [] : [.. dated.Reverse().Take(Shown).Select(Row)],
                ChangesHref = links.To(SiteUrls.Changes),
                PlansHref = links.To(SiteUrls.Plans),
                DeadlinesHref = links.To(SiteUrls.Deadlines),
            },
        };
    }

    private IEnumerable<HomeCount> Counts(int deadlines)
    {
        var register = input.Register;
        yield return Count(register.Plans.Count, "count.plans", SiteUrls.Plans);
        yield return Count(register.Plans.Sum(plan => plan.Tasks.Count), "count.tasks", SiteUrls.Tasks);
        yield return Count(register.Agencies.Count, "count.agencies", SiteUrls.Agencies);
        yield return Count(deadlines, "count.deadlines", SiteUrls.Deadlines);
        yield return Count(register.Documents.Count, "count.documents", SiteUrls.Documents);
    }

    private HomeCount Count(int count, string key, string url) => new(Words.Number(count), words.Of(key), links.To(url));

    private IEnumerable<HomePlan> Newest() => input.Register.Plans
        .OrderByDescending(PlanWords.DateKey, StringComparer.Ordinal)
        .ThenBy(plan => plan.Id)
        .Take(Shown)
        .Select(plan => new HomePlan(words.PlanName(plan), links.To(SiteUrls.Plan(plan.Id)), plan.Head.Title, words.PlanDate(plan), plan.Tasks.Count, PlanStanding.Of(plan, words, links)));

    private HomeDeadline Row(Occurrence one)
    {
        var row = new TaskRowBuilder(input, links).Row(one.Task);
        var due = one.Due!.Value;
        var responsible = string.Join("; ", one.Task.Responsible.Select(linked => linked.Assignment.Agency));
        return new HomeDeadline(DateWords.Short(due), DateWords.Iso(due), Excerpt.Of(one.Deadline.For ?? one.Task.Text, LongestText), responsible, row);
    }
}
