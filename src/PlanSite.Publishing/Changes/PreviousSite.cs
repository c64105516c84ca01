using System.Text.Json;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Changes;

/// <summary>The data of the site that was published before. Nothing in it is relied on; safe for use from many threads.</summary>
/// <param name="folder">The folder of the site.</param>
internal sealed class PreviousSite(string folder)
{
    private readonly List<Finding> findings = [];
    private readonly Lock findingsLock = new();

    /// <summary>Files that could not be read, by name.</summary>
    public IReadOnlyList<Finding> Findings => [.. findings.OrderBy(finding => finding.Position!.File, StringComparer.Ordinal)];

    /// <summary>The plans it has, without their tasks, by id; null when nobody can tell.</summary>
    public IReadOnlyDictionary<string, PublishedPlan>? Plans() => Read("data/plans.json", root => root.ValueKind == JsonValueKind.Array
        ? root.EnumerateArray().Select(PublishedPlan.Of).Where(plan => PlanId.TryParse(plan.Id, out _)).DistinctBy(plan => plan.Id, StringComparer.Ordinal).ToDictionary(plan => plan.Id, StringComparer.Ordinal)
        : throw new JsonException("a list was expected"));

    /// <summary>A plan with its tasks; null when it cannot be read.</summary>
    /// <param name="id">One of <see cref="Plans"/>.</param>
    public PublishedPlan? Plan(string id) => Read(PathOf(id), PublishedPlan.Of);

    /// <summary>Whether a plan has the same bytes in another site, so that nothing of it changed.</summary>
    public bool HasSame(string id, OutputFolder other)
    {
        var (old, now) = (new FileInfo(Path.Combine(folder, PathOf(id))), new FileInfo(Path.Combine(other.Root, PathOf(id))));
        if (!old.Exists || old.Length != now.Length) return false;
        try
        {
            return File.ReadAllBytes(old.FullName).AsSpan().SequenceEqual(File.ReadAllBytes(now.FullName));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The history of its changes; null for a site that has none, as those of older programs.</summary>
    public ChangeHistory? History() => File.Exists(Path.Combine(folder, ChangesFile.Path)) ? Read(ChangesFile.Path, ChangesFile.Read) : null;

    private static string PathOf(string id) => $"data/plans/{id}.json";

    private T? Read<T>(string path, Func<JsonElement, T> read)
        where T : class
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, path));
            using var document = JsonDocument.Parse(stream);
            return read(document.RootElement);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            var finding = new Finding { Code = FindingCode.PreviousUnreadable, Arguments = [path], Position = new SourcePosition(Path.Combine(folder, path).Replace('\\', '/')), Fault = Fault.Of(failure) };
            lock (findingsLock) findings.Add(finding);
            return null;
        }
    }
}
