using PlanSite.Publishing.Sources;
using PlanSite.Publishing.Tests.Data;

namespace PlanSite.Publishing.Tests.Sources;

public sealed class SourceFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_PublishesTheDocumentUnchangedBesideItsPage()
    {
        folder.Put("seeds/plan.txt", "KẾ HOẠCH");

        Assert.Equal("ke-hoach/tra-vinh/66-kh-ubnd/van-ban-goc.txt", Publish("seeds/plan.txt"));
        Assert.Equal("KẾ HOẠCH", folder.Read("site/ke-hoach/tra-vinh/66-kh-ubnd/van-ban-goc.txt"));
    }

    [Fact]
    public void Write_PublishesAWebPageAsText()
    {
        folder.Put("seeds/plan.html", "<script>");

        Assert.EndsWith("van-ban-goc.txt", Publish("seeds/plan.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/none.txt")]
    [InlineData("../secret.txt")]
    [InlineData("")]
    public void Write_WithoutADocumentBelowTheSourceFolder_PublishesNone(string source)
    {
        folder.Put("secret.txt", "");
        folder.Put("in/x.txt", "");

        Assert.Null(Publish(source, "in"));
    }

    [Fact]
    public void Write_LinkToAFileElsewhere_PublishesNone()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a privilege on Windows.");
        folder.Put("secret.txt", "");
        folder.Put("in/x.txt", "");
        File.CreateSymbolicLink(folder.PathOf("in/plan.txt"), folder.PathOf("secret.txt"));

        Assert.Null(Publish("plan.txt", "in"));
    }

    private string? Publish(string source, string sourceFolder = "")
    {
        var input = Example.Site(null, Example.Plan() with { Source = source }) with { SourceFolder = folder.PathOf(sourceFolder) };
        SourceFiles.Write(input, new OutputFolder(folder.PathOf("site")));
        return SourceFiles.UrlOf(input, input.Register.Plans[0]);
    }
}
