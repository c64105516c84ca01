using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PlanSite.Publishing.Tests.Pages;

/// <summary>The sample site, rendered once into a folder of its own that goes when the tests end.</summary>
public sealed class RenderedSite : IDisposable
{
    private readonly ConcurrentDictionary<string, IHtmlDocument> parsed = new(StringComparer.Ordinal);

    public RenderedSite()
    {
        Root = Directory.CreateTempSubdirectory("plansite-pages-").FullName;
        Summary = new SitePublisher(SampleRegister.Default.Input()).Publish(new OutputFolder(Root));
    }

    public string Root { get; }

    public PublishSummary Summary { get; }

    /// <summary>Paths of all pages, relative to the root.</summary>
    public IReadOnlyList<string> Pages =>
        [.. Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public IHtmlDocument Page(string path) => parsed.GetOrAdd(path, _ => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Root, path))));

    /// <summary>The main part of a page, in words.</summary>
    public string Text(string path) => string.Join(' ', Main(path).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public IElement Main(string path) => Page(path).QuerySelector("main")!;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
