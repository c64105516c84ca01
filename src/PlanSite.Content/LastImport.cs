using System.Security.Cryptography;
using PlanSite.Content.Files;
using PlanSite.Content.Merging;
using PlanSite.Register.Agencies;
using PlanSite.Register.Plans;
using PlanSite.Vietnamese;

namespace PlanSite.Content;

/// <summary>
/// What the last import of a plan wrote, kept in the folder <c>.import</c> beside its files: against this the next import tells the corrections of people
/// from the changes of the document. Nothing else reads the folder.
/// </summary>
public sealed class LastImport(ContentFolder content, PlanId id)
{
    private const string Folder = ".import";
    private const string Aside = "new";
    private const string DocumentFile = "document.sha256";

    /// <summary>Whether anything was kept.</summary>
    public bool Exists => Files is not null;

    internal string Path { get; } = System.IO.Path.Combine(content.FolderOf(id), Folder);

    internal string AsidePath => System.IO.Path.Combine(Path, Aside);

    internal PlanFileTexts? Files => PlanFileTexts.Read(Path);

    private string DocumentPath => System.IO.Path.Combine(Path, DocumentFile);

    /// <summary>Whether the last import read exactly this document.</summary>
    public bool IsOf(ReadOnlySpan<byte> document) => Exists && File.Exists(DocumentPath) && File.ReadAllText(DocumentPath).Trim() == DigestOf(document);

    /// <summary>Keeps what an import wrote.</summary>
    /// <param name="plan">What it read.</param>
    /// <param name="document">The bytes of the document.</param>
    /// <param name="merge">How it was merged with what people have corrected; null where nothing was there.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Write(Plan plan, ReadOnlySpan<byte> document, PlanMergeResult? merge = null)
    {
        (merge?.Read ?? PlanFileTexts.Of(plan)).Write(Path, Files);
        FileText.Write(DocumentPath, TextOf(document));
    }

    /// <summary>What is kept of an import, by names within the folder of the plan.</summary>
    internal static IEnumerable<(string Name, string Text)> FilesOf(PlanFileTexts texts, ReadOnlySpan<byte> document) =>
        [.. texts.Files.Append((DocumentFile, TextOf(document))).Select(file => (System.IO.Path.Combine(Folder, file.Item1), file.Item2))];

    /// <summary>Those agencies that the last import did not read. The others were proposed then: one that the agency register lacks was taken out by people.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="before">What that import read, where it was not kept.</param>
    public IReadOnlyList<Agency> Unread(IReadOnlyList<Agency> agencies, Plan? before)
    {
        var names = AgencyLines.NamesIn((before is null ? Files : PlanFileTexts.Of(before))?.Tasks ?? "");
        return [.. agencies.Where(agency => !names.Contains(VietnameseText.CompareKey(agency.Name)))];
    }

    /// <summary>Puts a reading beside the plan that could not be merged into it.</summary>
    internal void PutAside(PlanFileTexts reading) => reading.Write(AsidePath);

    internal void ForgetUnmerged()
    {
        if (Directory.Exists(AsidePath)) Directory.Delete(AsidePath, recursive: true);
    }

    private static string TextOf(ReadOnlySpan<byte> document) => DigestOf(document) + "\n";

    private static string DigestOf(ReadOnlySpan<byte> document) => Convert.ToHexStringLower(SHA256.HashData(document));
}
