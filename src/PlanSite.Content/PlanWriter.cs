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
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Write(Plan plan)
    {
        var folder = content.FolderOf(plan.Id);
        Directory.CreateDirectory(folder);
        FileText.Write(Path.Combine(folder, PlanFiles.Text), HeadWriter.Write(plan) + PlanTextWriter.Write(plan.Units, plan.Footnotes));
        FileText.Write(Path.Combine(folder, PlanFiles.Tasks), TasksWriter.Write(plan));
        FileText.Write(Path.Combine(folder, PlanFiles.Citations), CitationsWriter.Write(plan));
    }
}
