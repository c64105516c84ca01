namespace PlanSite.Content.Files;

/// <summary>Puts the files of a folder in place together: a write that fails, as on a full disk, leaves what was there before, or no folder where there was none.</summary>
internal static class FolderSwap
{
    /// <summary>Writes files into a folder; others in it stay.</summary>
    /// <param name="folder">Made where it is missing. Beside it stands, meanwhile, a folder of its name with a dot before it, which no reader looks into.</param>
    /// <param name="files">Names, which may be in folders within, and texts.</param>
    /// <exception cref="IOException">A file cannot be written or replaced.</exception>
    public static void Write(string folder, IReadOnlyList<(string Name, string Text)> files)
    {
        var above = Path.GetDirectoryName(folder)!;
        var isNewAbove = !Directory.Exists(above);
        var staging = Path.Combine(above, $".{Path.GetFileName(folder)}.new");
        try
        {
            if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
            Directory.CreateDirectory(staging);
            foreach (var (name, text) in files) FileText.WriteNew(MakeRoom(staging, name), text);
            if (Directory.Exists(folder)) Replace(staging, folder, files);
            else Directory.Move(staging, folder);
        }
        finally
        {
            if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
            if (isNewAbove && Directory.Exists(above) && !Directory.EnumerateFileSystemEntries(above).Any()) Directory.Delete(above);
        }
    }

    // Renaming needs no space. What was there is kept until the last file has its place.
    private static void Replace(string staging, string folder, IReadOnlyList<(string Name, string Text)> files)
    {
        var kept = Directory.CreateDirectory(Path.Combine(staging, "kept")).FullName;
        var moved = new List<string>();
        try
        {
            foreach (var (name, _) in files)
            {
                if (File.Exists(Path.Combine(folder, name))) File.Move(Path.Combine(folder, name), MakeRoom(kept, name));
                moved.Add(name);
                File.Move(Path.Combine(staging, name), MakeRoom(folder, name));
            }
        }
        catch
        {
            foreach (var name in moved) PutBack(Path.Combine(kept, name), Path.Combine(folder, name));
            throw;
        }
    }

    // The place of a file, with the folder it is in.
    private static string MakeRoom(string folder, string name)
    {
        var place = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return place;
    }

    private static void PutBack(string kept, string place)
    {
        if (File.Exists(kept)) File.Move(kept, place, overwrite: true);
        else if (File.Exists(place)) File.Delete(place);
    }
}
