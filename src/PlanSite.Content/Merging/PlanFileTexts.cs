using System.Text;
using PlanSite.Content.Files;
using PlanSite.Content.Markdown;
using PlanSite.Content.Plans;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Merging;

/// <summary>The texts of the three files of a plan.</summary>
internal sealed record PlanFileTexts(string Plan, string Tasks, string Citations)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files by name.</summary>
    public IReadOnlyList<(string Name, string Text)> Files => [(PlanFiles.Text, Plan), (PlanFiles.Tasks, Tasks), (PlanFiles.Citations, Citations)];

    /// <summary>As a plan is written when nobody has touched it.</summary>
    public static PlanFileTexts Of(Plan plan) =>
        new(HeadWriter.Write(plan) + PlanTextWriter.Write(plan.Units, plan.Footnotes), TasksWriter.Write(plan), CitationsWriter.Write(plan));

    /// <summary>As the files are, with the signs that begin a file and end a line; null when one of them is missing or is no UTF-8.</summary>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    public static PlanFileTexts? Read(string folder)
    {
        try
        {
            return new(TextOf(folder, PlanFiles.Text), TextOf(folder, PlanFiles.Tasks), TextOf(folder, PlanFiles.Citations));
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException or DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Writes those files that are not so already, all of them or none.</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="before">What the files hold; null when that is not known.</param>
    public void Write(string folder, PlanFileTexts? before = null)
    {
        var changed = Files.Except(before?.Files ?? []).ToList();
        if (changed.Count > 0) FolderSwap.Write(folder, changed);
    }

    private static string TextOf(string folder, string name) => Utf8.GetString(File.ReadAllBytes(Path.Combine(folder, name)));
}
