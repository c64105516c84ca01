using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests;

public sealed class NewTests
{
    [Fact]
    public void New_GivesAFolderThatBuildsAtOnce()
    {
        using var folder = new TemporaryFolder();
        PlanSiteProgram.Run(folder.Path, "new", "trang-moi");

        var result = PlanSiteProgram.Run(folder["trang-moi"], "build");

        Assert.True(result.Status == 0, result.Errors);
        Assert.True(File.Exists(folder["trang-moi/site/index.html"]));
    }

    [Fact]
    public void New_OverAFolderWithFiles_LeavesThemAlone()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["papers"]);
        File.WriteAllText(folder["papers/letter.txt"], "mine");

        var result = PlanSiteProgram.Run(folder.Path, "new", "papers");

        Assert.Equal(2, result.Status);
        Assert.Equal([folder["papers/letter.txt"]], Directory.EnumerateFileSystemEntries(folder["papers"]));
    }
}
