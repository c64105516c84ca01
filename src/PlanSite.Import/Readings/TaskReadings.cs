using PlanSite.Import.Outline;
using PlanSite.Import.Tasks;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;

namespace PlanSite.Import.Readings;

/// <summary>Tells why a unit was taken for a task.</summary>
internal static class TaskReadings
{
    public static Reading Of(Unit task, PlanOutline outline)
    {
        var headings = outline.WorkAround(task);
        if (headings.Any(work => work.OnlyWithAgency)) return Confidences.Of(ReadingReason.TaskAboutMoney);
        if (task.Label is null) return Confidences.Of(Sentences.ClosesPlan(task.Text) ? ReadingReason.TaskInClosing : ReadingReason.TaskParagraph);
        if (headings.Count == 0) return Confidences.Of(ReadingReason.TaskWithoutHeading);
        return Confidences.Of(outline.ChildrenOf(task).Any(child => !outline.IsAttribute(child)) ? ReadingReason.TaskAboveTasks : ReadingReason.TaskLabelled);
    }
}
