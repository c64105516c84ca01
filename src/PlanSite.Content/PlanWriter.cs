using PlanSite.Content.Files;
using PlanSite.Content.Markdown;
using PlanSite.Content.Plans;
using PlanSite.Register.Plans;

namespace PlanSite.Content;

/// <summary>Writes plans into a content folder. The same plan gives the same bytes.</summary>
public sealed class PlanWriter(ContentFolder content)
{
    /// <summary>Whether the folder of a plan already has files, which <see cref="Write"/> would overwrite.</summary>
    public bool Exists(PlanId id) => Directory.Exists(content.FolderOf(id)) && Directory.EnumerateFileSystemEntries(content.FolderOf(id)).Any();

    /// <summary>Writes the three files of a plan and replaces those that are there. Read back, they give the same plan, but for the positions of its units and the words of its tasks, which come from the text.</summary>
    /// <exception cref="IOException">A file cannot be written; then nothing has changed.</exception>
    public void Write(Plan plan) => FolderSwap.Write(content.FolderOf(plan.Id),
    [
        (PlanFiles.Text, HeadWriter.Write(plan) + PlanTextWriter.Write(plan.Units, plan.Footnotes)),
        (PlanFiles.Tasks, TasksWriter.Write(plan)),
        (PlanFiles.Citations, CitationsWriter.Write(plan)),
    ]);
}
