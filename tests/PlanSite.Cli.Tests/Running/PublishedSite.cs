using PlanSite.Cli.Tests.Running;

[assembly: AssemblyFixture(typeof(PublishedSite))]

namespace PlanSite.Cli.Tests.Running;

/// <summary>The checked-in content, built once by the real program as of a fixed day.</summary>
public sealed class PublishedSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PublishedSite()
    {
        Result = PlanSiteProgram.Run(Repository.Root, "build", "--out", folder["site"], "--as-of", AsOf, "--lang", "en");
    }

    internal const string AsOf = "2022-03-15";

    /// <summary>The folder of the site.</summary>
    public string Path => folder["site"];

    internal ProgramResult Result { get; }

    internal IEnumerable<string> Pages => Directory.EnumerateFiles(Path, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
