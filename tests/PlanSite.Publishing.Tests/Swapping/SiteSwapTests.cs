using PlanSite.Publishing.Swapping;
using PlanSite.Publishing.Tests.Data;

namespace PlanSite.Publishing.Tests.Swapping;

public sealed class SiteSwapTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Commit_ReplacesTheOldSiteAndKeepsItsGitignore()
    {
        PutSite();

        Build(swap => swap.Commit());

        Assert.Equal(["site/.gitignore", "site/data/plans.json", "site/new.html"], folder.Files());
    }

    [Fact]
    public void Commit_WithoutAnOldSite_MakesTheFolder()
    {
        Build(swap => swap.Commit());

        Assert.Equal(["site/data/plans.json", "site/new.html"], folder.Files());
    }

    [Fact]
    public void Dispose_WithoutCommit_LeavesTheOldSiteAlone()
    {
        PutSite();

        Build(_ => { });

        Assert.Equal(["site/.gitignore", "site/data/plans.json", "site/old.html"], folder.Files());
        Assert.Equal(["site"], Directory.EnumerateDirectories(folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void Begin_OnAFolderOfSomethingElse_RefusesAndTouchesNothing()
    {
        folder.Put("site/thesis.docx", "");

        var refusal = Assert.Throws<NotASiteException>(() => SiteSwap.Begin(folder.PathOf("site")));

        Assert.Equal(folder.PathOf("site"), refusal.Folder);
        Assert.Equal(["site/thesis.docx"], folder.Files());
        Assert.Single(Directory.EnumerateDirectories(folder.Root));
    }

    [Fact]
    public void Begin_OnAFile_Refuses()
    {
        folder.Put("site", "");

        Assert.Contains("is a file", Assert.Throws<IOException>(() => SiteSwap.Begin(folder.PathOf("site"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Commit_OnAFolderWithOnlyAGitignore_FillsIt()
    {
        folder.Put("site/.gitignore", "*");

        Build(swap => swap.Commit());

        Assert.Equal(["site/.gitignore", "site/data/plans.json", "site/new.html"], folder.Files());
        Assert.Equal("*", folder.Read("site/.gitignore"));
    }

    [Fact]
    public void Commit_ThatCannotMoveTheNewSite_PutsTheOldOneBack()
    {
        PutSite();
        using var swap = SiteSwap.Begin(folder.PathOf("site"));
        Directory.Delete(swap.Folder);
        File.Delete(folder.PathOf("site/.gitignore"));

        Assert.ThrowsAny<IOException>(swap.Commit);

        Assert.Equal(["site/data/plans.json", "site/old.html"], folder.Files());
    }

    [Fact]
    public void Commit_OnALinkToAFolder_KeepsTheLink()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a privilege on Windows.");
        PutSite();
        Directory.CreateSymbolicLink(folder.PathOf("link"), folder.PathOf("site"));

        Build(swap => swap.Commit(), "link");

        Assert.NotNull(new DirectoryInfo(folder.PathOf("link")).LinkTarget);
        Assert.True(File.Exists(folder.PathOf("site/new.html")));
    }

    private void PutSite()
    {
        folder.Put("site/.gitignore", "*");
        folder.Put("site/data/plans.json", "[]");
        folder.Put("site/old.html", "");
    }

    private void Build(Action<SiteSwap> finish, string name = "site")
    {
        using var swap = SiteSwap.Begin(folder.PathOf(name));
        var output = new OutputFolder(swap.Folder);
        output.Write("data/plans.json", "[]");
        output.Write("new.html", "");
        finish(swap);
    }
}
