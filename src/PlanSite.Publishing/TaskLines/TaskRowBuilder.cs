using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Standing;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Agencies;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.TaskLines;

/// <summary>Makes rows of tasks for one page.</summary>
internal sealed class TaskRowBuilder(SiteInput input, PageLinks links)
{
    private readonly Words words = input.Words;

    private readonly TaskLineBuilder lines = new(input, links);

    /// <summary>A task by itself.</summary>
    public TaskRow Row(TaskEntry task) => Row(task, without: null);

    /// <summary>A task as one agency sees it: with its own role, the others beside.</summary>
    public TaskRow Row(Duty duty, AgencyId agency) => Row(duty.Task, agency) with
    {
        Role = Words.Capitalized(words.Of(duty.Role)),
        Via = duty.Via?.Name,
        ViaHref = duty.Via is { } group ? links.To(SiteUrls.Agency(group.Id)) : null,
    };

    private TaskRow Row(TaskEntry task, AgencyId? without) => new()
    {
        Text = task.Text,
        Href = links.To(SiteUrls.Task(task)),
        Place = words.Place(task.Place),
        PlanName = words.PlanName(task.Plan),
        PlanHref = links.To(SiteUrls.Plan(task.Plan.Id)),
        Standing = PlanStanding.Of(task.Plan, words, links),
        Who = lines.Who(task, without),
        When = lines.When(task),
        DueKey = DueOrder.Key(task),
        Unsettled = task.Task.IsUnsettled,
    };
}
