namespace PlanSite.Cli;

/// <summary>A change of several files and folders that is made as a whole: unless it is kept, all of them become what they were.</summary>
/// <remarks>Copies are made before anything is changed, so that a full disk shows then; putting them back takes no space.</remarks>
internal sealed class WholeChange : IDisposable
{
    private readonly List<(string Place, string? Copy, string? FirstMade)> places = [];
    private bool isKept;

    /// <param name="paths">What will be changed, made or filled.</param>
    /// <exception cref="IOException">No copy can be made; then nothing has changed.</exception>
    public WholeChange(params IEnumerable<string> paths)
    {
        try
        {
            foreach (var path in paths.Select(Path.GetFullPath))
            {
                places.Add((path, Path.Exists(path) ? Beside(path) : null, FirstMissing(path)));
                Copy(path, Beside(path));
            }
        }
        catch
        {
            Forget();
            throw;
        }
    }

    /// <summary>Everything is done; the copies are not needed.</summary>
    public void Keep() => isKept = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isKept) PutBack();
        Forget();
    }

    private static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.before");

    private static void Copy(string path, string copy)
    {
        Delete(copy);
        if (Directory.Exists(path)) CopyFolder(path, copy);
        else if (File.Exists(path)) File.Copy(path, copy);
    }

    private static void CopyFolder(string folder, string copy)
    {
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.EnumerateFiles(folder)) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        foreach (var inner in Directory.EnumerateDirectories(folder)) CopyFolder(inner, Path.Combine(copy, Path.GetFileName(inner)));
    }

    // The outermost folder that the change will have to make.
    private static string? FirstMissing(string path)
    {
        string? missing = null;
        for (var at = path; at is not null && !Path.Exists(at); at = Path.GetDirectoryName(at)) missing = at;
        return missing;
    }

    private void PutBack()
    {
        foreach (var (place, copy, firstMade) in Enumerable.Reverse(places))
        {
            Delete(firstMade ?? place);
            if (copy is null) continue;
            if (Directory.Exists(copy)) Directory.Move(copy, place);
            else File.Move(copy, place);
        }
    }

    private void Forget()
    {
        foreach (var (_, copy, _) in places) if (copy is not null) Delete(copy);
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else if (File.Exists(path)) File.Delete(path);
    }
}
