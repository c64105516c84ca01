namespace PlanSite.Register.Tests.Linking;

/// <summary>The checked-out repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder!.FullName, "PlanSite.sln"))) folder = folder.Parent;
            return folder.FullName;
        }
    }
}
