using PlanSite.Content.Yaml;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Content.Plans;

/// <summary>Writes <c>tasks.yml</c>: what is as usual is left out.</summary>
internal static class TasksWriter
{
    private const int WordsShown = 14;

    public static string Write(Plan plan)
    {
        var yaml = new YamlWriter();
        WriteHeader(yaml);
        var units = plan.Units.GroupBy(unit => unit.Place).ToDictionary(group => group.Key, group => group.First());
        foreach (var task in plan.Tasks)
        {
            yaml.BlankLine();
            yaml.Comment(Beginning(task, units.GetValueOrDefault(task.Place)));
            yaml.Doubt(task.Reading);
            yaml.Item(() => WriteTask(yaml, task));
        }
        return yaml.ToString();
    }

    private static void WriteHeader(YamlWriter yaml)
    {
        yaml.Comment(Vocabulary.Word("content.tasks"));
        yaml.Legend(AssignmentFields.Role, Choices.Role);
        yaml.Legend(DeadlineFields.Kind, Choices.DeadlineKind);
        yaml.Legend(AssignmentFields.From, Choices.Origin);
    }

    // So that a clerk sees which task it is without opening the text.
    private static string Beginning(PlanTask task, Unit? unit)
    {
        var words = (unit?.Heading?.Text ?? task.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var beginning = string.Join(' ', words.Take(WordsShown)).ReplaceLineEndings(" ");
        return $"{unit?.Label} {beginning}{(words.Length > WordsShown ? " …" : "")}".Trim();
    }

    private static void WriteTask(YamlWriter yaml, PlanTask task)
    {
        yaml.Field(TaskFields.Place, task.Place.ToString());
        yaml.Maps(TaskFields.Assignments, task.Assignments, assignment => assignment.Reading, assignment => WriteAssignment(yaml, assignment, task.Place));
        yaml.Maps(TaskFields.Deadlines, task.Deadlines, deadline => deadline.Reading, deadline => WriteDeadline(yaml, deadline));
    }

    private static void WriteAssignment(YamlWriter yaml, Assignment assignment, Place task)
    {
        yaml.Field(AssignmentFields.Agency, assignment.Agency);
        yaml.Optional(AssignmentFields.Resolved, assignment.Resolved);
        yaml.Optional(AssignmentFields.AgencyId, assignment.AgencyId?.ToString());
        yaml.Field(AssignmentFields.Role, Names.Of(assignment.Role));
        yaml.Optional(AssignmentFields.For, assignment.For);
        yaml.Optional(AssignmentFields.From, assignment.From == Origin.Own ? null : Names.Of(assignment.From));
        yaml.Optional(AssignmentFields.At, assignment.At == task ? null : assignment.At.ToString());
    }

    private static void WriteDeadline(YamlWriter yaml, Deadline deadline)
    {
        yaml.Field(DeadlineFields.Text, deadline.Text);
        yaml.Field(DeadlineFields.Kind, Names.Of(deadline.Kind));
        yaml.Optional(DeadlineFields.Start, deadline.Start);
        yaml.Optional(DeadlineFields.End, deadline.End);
        yaml.Optional(DeadlineFields.For, deadline.For);
        yaml.Flag(DeadlineFields.Inferred, deadline.Inferred);
        yaml.Optional(DeadlineFields.From, deadline.From == Origin.Own ? null : Names.Of(deadline.From));
        yaml.Optional(DeadlineFields.Rule, deadline.Rule);
        yaml.Optional(DeadlineFields.Offset, deadline.Offset);
        yaml.Optional(DeadlineFields.Event, deadline.Event);
        yaml.Optional(DeadlineFields.EventDate, deadline.EventDate);
        yaml.Optional(DeadlineFields.Reference, deadline.Reference);
    }
}
