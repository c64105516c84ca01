using System.Text.Json;
using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Data;

/// <summary><c>data/tasks.json</c>: a list of all tasks, each as in its plan's file with the plan's id before it (<c>plan</c>); by plan, then document order.</summary>
internal static class TasksFile
{
    public static void Write(PlanRegister register, OutputFolder output) => JsonFile.WriteList(output, "data/tasks.json", register.Tasks, WriteTask);

    private static void WriteTask(Utf8JsonWriter json, TaskEntry task)
    {
        json.WriteStartObject();
        json.WriteString("plan", task.Plan.Id.ToString());
        json.WriteTask(task);
        json.WriteEndObject();
    }
}
