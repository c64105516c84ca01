using System.Text;

namespace PlanSite.Publishing;

/// <summary>The folder a site is written into. Safe for use from many threads as long as no two write the same path.</summary>
/// <param name="root">An existing or new folder.</param>
public sealed class OutputFolder(string root)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The folder itself.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Writes a text file as UTF-8 without a byte order mark.</summary>
    /// <param name="path">Relative to the root, with forward slashes (<c>data/plans.json</c>).</param>
    /// <param name="text">The whole file.</param>
    public void Write(string path, string text) => File.WriteAllText(Prepare(path), text, Utf8);

    /// <summary>Writes a file of bytes.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes) => File.WriteAllBytes(Prepare(path), bytes);

    /// <summary>Opens a new file for writing; the caller closes it.</summary>
    public Stream Create(string path) => File.Create(Prepare(path));

    /// <exception cref="ArgumentException">The path would leave the folder.</exception>
    private string Prepare(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Root, path));
        if (!full.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException($"'{path}' leads out of the site's folder.", nameof(path));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }
}
