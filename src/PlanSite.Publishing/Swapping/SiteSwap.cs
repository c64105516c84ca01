namespace PlanSite.Publishing.Swapping;

/// <summary>A new site that is built beside the old one and takes its place when it is complete.</summary>
/// <remarks>
/// The target's own <c>.gitignore</c> stays. Without <see cref="Commit"/> the old site is untouched and the new one is gone after <see cref="Dispose"/>.
/// Not safe for use from many threads.
/// </remarks>
/// <example><code>
/// using var swap = SiteSwap.Begin("site");
/// Publish(new OutputFolder(swap.Folder));
/// swap.Commit();
/// </code></example>
public sealed class SiteSwap : IDisposable
{
    private const string KeptFile = ".gitignore";
    private const string MarkerFile = "data/plans.json";
    private static readonly TimeSpan LongestBuild = TimeSpan.FromHours(1);

    private readonly string target;
    private readonly string old;

    private SiteSwap(string target)
    {
        this.target = target;
        var (parent, name) = (Path.GetDirectoryName(target)!, Path.GetFileName(target));
        RemoveLeftovers(parent, name);
        var build = Guid.NewGuid().ToString("N")[..8];
        Folder = Path.Combine(parent, $".{name}-new-{build}");
        old = Path.Combine(parent, $".{name}-old-{build}");
        Directory.CreateDirectory(Folder);
    }

    /// <summary>The empty folder to build in, beside the target so that it can be renamed.</summary>
    public string Folder { get; }

    /// <summary>Prepares to replace a folder, which need not exist.</summary>
    /// <exception cref="NotASiteException">It is a file, or holds something that is no site made by this program.</exception>
    /// <exception cref="IOException">The folder beside it cannot be made.</exception>
    public static SiteSwap Begin(string outFolder)
    {
        var target = Resolve(outFolder);
        if (File.Exists(target)) throw new IOException($"'{outFolder}' is a file; name a folder with --out");
        if (Path.GetDirectoryName(target) is null || !MayReplace(target)) throw new NotASiteException(outFolder);
        return new SiteSwap(target);
    }

    /// <summary>Puts the new site where the old one was.</summary>
    /// <exception cref="IOException">It could not be moved; the old site is back in its place.</exception>
    public void Commit()
    {
        var kept = Path.Combine(target, KeptFile);
        if (File.Exists(kept)) File.Copy(kept, Path.Combine(Folder, KeptFile), overwrite: true);
        var hadOld = Directory.Exists(target);
        if (hadOld) Directory.Move(target, old);
        try
        {
            Directory.Move(Folder, target);
        }
        catch when (hadOld)
        {
            Directory.Move(old, target);
            throw;
        }
        Delete(old);
    }

    /// <summary>Removes what was built when it was not put in place.</summary>
    public void Dispose() => Delete(Folder);

    // A link to a folder stays a link: what it leads to is replaced.
    private static string Resolve(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var link = new DirectoryInfo(full);
        return link.LinkTarget is null ? full : link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
    }

    private static bool MayReplace(string folder) =>
        !Directory.Exists(folder)
        || File.Exists(Path.Combine(folder, MarkerFile))
        || Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry) == KeptFile);

    // A build that was killed cannot clean up; the next one does. One that runs at this moment writes all the time and is left alone.
    private static void RemoveLeftovers(string parent, string name)
    {
        if (!Directory.Exists(parent)) return;
        var leftovers = Directory.EnumerateDirectories(parent, $".{name}-new-*").Where(folder => DateTime.UtcNow - Directory.GetLastWriteTimeUtc(folder) > LongestBuild);
        foreach (var folder in leftovers.ToList()) Delete(folder);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
