using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Sources;

/// <summary>The documents that the plans were made from, published unchanged beside their pages.</summary>
internal static class SourceFiles
{
    // Anything else (a saved web page, say) could run in the reader's browser with the rights of the site, so it is published as plain text.
    private static readonly string[] PassiveTypes = [".txt", ".md", ".pdf", ".doc", ".docx", ".odt", ".rtf"];

    /// <summary>Copies the source document of every plan that has one.</summary>
    public static void Write(SiteInput input, OutputFolder output)
    {
        foreach (var plan in input.Register.Plans)
        {
            if (UrlOf(input, plan) is not { } url) continue;
            using var source = File.OpenRead(Find(input, plan)!);
            using var copy = output.Create(url);
            source.CopyTo(copy);
        }
    }

    /// <summary>Where the source document of a plan is published, relative to the root of the site; null when it is not there.</summary>
    public static string? UrlOf(SiteInput input, PlanEntry plan) =>
        Find(input, plan) is { } file ? $"{plan.Id.Url}van-ban-goc{TypeOf(file)}" : null;

    /// <summary>The media type of a published source document; null for one that nobody has named.</summary>
    public static string? MediaTypeOf(string url) => Path.GetExtension(url) switch
    {
        ".txt" => "text/plain",
        ".md" => "text/markdown",
        ".pdf" => "application/pdf",
        ".doc" => "application/msword",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".odt" => "application/vnd.oasis.opendocument.text",
        ".rtf" => "application/rtf",
        _ => null,
    };

    private static string TypeOf(string file)
    {
        var type = Path.GetExtension(file).ToLowerInvariant();
        return PassiveTypes.Contains(type, StringComparer.Ordinal) ? type : ".txt";
    }

    // A plan's front matter must not be able to publish any other file of the machine, be it by "..", by an absolute path or by a link.
    private static string? Find(SiteInput input, PlanEntry plan)
    {
        if (string.IsNullOrWhiteSpace(plan.Source) || plan.Source.Contains('\0', StringComparison.Ordinal)) return null;
        var root = Path.GetFullPath(input.SourceFolder);
        var file = new FileInfo(Path.GetFullPath(Path.Combine(root, plan.Source)));
        if (!file.Exists || !IsBelow(root, file.FullName)) return null;
        return file.ResolveLinkTarget(returnFinalTarget: true) is { } target && !IsBelow(root, target.FullName) ? null : file.FullName;
    }

    private static bool IsBelow(string root, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
