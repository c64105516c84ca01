namespace PlanSite.Cli;

/// <summary>Finds the theme of a site.</summary>
internal static class ThemeFolders
{
    /// <summary>The folder given; else <c>themes/NAME</c> beside the content; else the theme of that name that comes with the program.</summary>
    /// <exception cref="DirectoryNotFoundException">None of them exists.</exception>
    public static string Find(string? given, LoadedRegister loaded)
    {
        var name = loaded.Settings?.Theme ?? "default";
        string[] candidates = given is not null
            ? [given]
            : [Path.Combine(loaded.Content.SourceFolder, "themes", name), Path.Combine(AppContext.BaseDirectory, "themes", name)];
        return Array.Find(candidates, Directory.Exists)
            ?? throw new DirectoryNotFoundException($"The theme folder {candidates[0]} does not exist; name an existing one with --theme or in plansite.yml.");
    }
}
