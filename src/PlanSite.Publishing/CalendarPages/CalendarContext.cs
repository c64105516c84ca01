using PlanSite.Register.Linking;
using PlanSite.Register.Tasks;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.CalendarPages;

/// <summary>A scope with its deadlines, from which all of its views are drawn.</summary>
internal sealed class CalendarContext(CalendarScope scope, ScopeCalendar calendar)
{
    private readonly Dictionary<TaskEntry, Role>? roles = scope.Agency?.Duties.GroupBy(duty => duty.Task).ToDictionary(duties => duties.Key, duties => duties.Min(duty => duty.Role));

    public CalendarScope Scope { get; } = scope;

    public CalendarUrls Urls => Scope.Urls;

    public ScopeCalendar Calendar { get; } = calendar;

    /// <summary>The role in which the agency has a task, else that of those who answer for it; null when nobody does.</summary>
    public Role? Role(TaskEntry task) => roles is not null ? roles.TryGetValue(task, out var role) ? role : null : task.Task.Responsible.Count > 0 ? task.Task.Responsible[0].Role : null;

    /// <summary>The name of that role, by which it is coloured.</summary>
    public string? RoleOf(TaskEntry task) => Role(task) is { } role ? Names.Of(role) : null;
}
