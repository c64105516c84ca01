namespace PlanSite.Publishing.Tests.Pages;

/// <summary>The default theme in a folder where a test may change it.</summary>
internal static class ThemeCopy
{
    public static string In(string folder)
    {
        var source = Path.Combine(Repository.Root, "themes", "default");
        var theme = Path.Combine(folder, "theme");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(theme, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return theme;
    }
}
