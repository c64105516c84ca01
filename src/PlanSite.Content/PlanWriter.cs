using PlanSite.Content.Files;
using PlanSite.Content.Merging;
using PlanSite.Register.Plans;

namespace PlanSite.Content;

/// <summary>Writes plans into a content folder. The same plan gives the same bytes.</summary>
public sealed class PlanWriter(ContentFolder content)
{
    /// <summary>Whether the folder of a plan already has files, which <see cref="Write"/> would overwrite.</summary>
    public bool Exists(PlanId id) => Directory.Exists(content.FolderOf(id)) && Directory.EnumerateFileSystemEntries(content.FolderOf(id)).Any();

    /// <summary>Writes the three files of a plan, with what the next import of its document needs (<see cref="LastImport"/>), and replaces those that are there.
    /// Read back, they give the same plan, but for the positions of its units and the words of its tasks, which come from the text.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="document">The bytes of the document it was read from.</param>
    /// <exception cref="IOException">A file cannot be written; then nothing has changed.</exception>
    public void Write(Plan plan, ReadOnlySpan<byte> document)
    {
        var texts = PlanFileTexts.Of(plan);
        FolderSwap.Write(content.FolderOf(plan.Id), [.. texts.Files, .. LastImport.FilesOf(texts, document)]);
    }
}
