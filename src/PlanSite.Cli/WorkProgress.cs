using Spectre.Console;

namespace PlanSite.Cli;

/// <summary>Shows how far long work has come, on standard error and only when that is a terminal.</summary>
internal sealed class WorkProgress
{
    private readonly ProgressContext? context;
    private readonly Dictionary<string, ProgressTask> tasks = new(StringComparer.Ordinal);

    private WorkProgress(ProgressContext? context) => this.context = context;

    /// <summary>Does the work while its progress is shown, and gives its result.</summary>
    public static T Show<T>(Func<WorkProgress, T> work)
    {
        if (Console.IsErrorRedirected) return work(new WorkProgress(null));
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).Start(context => work(new WorkProgress(context)));
    }

    /// <summary>One more of so many is done.</summary>
    public void Step(string what, int of) => Update(what, of, task => task.Increment(1));

    /// <summary>So many of so many are done.</summary>
    public void Reach(string what, int done, int of) => Update(what, of, task => task.Value = done);

    private void Update(string what, int of, Action<ProgressTask> change)
    {
        if (context is null) return;
        lock (tasks)
        {
            if (!tasks.TryGetValue(what, out var task)) tasks[what] = task = context.AddTask(what, maxValue: of);
            change(task);
        }
    }
}
