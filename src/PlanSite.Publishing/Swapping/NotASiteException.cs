namespace PlanSite.Publishing.Swapping;

/// <summary>The folder for the site holds something else, which must not be replaced.</summary>
public sealed class NotASiteException : IOException
{
    /// <summary>With a message that names the folder and what to do.</summary>
    public NotASiteException(string folder)
        : base($"'{folder}' is not empty and holds no site made by this program (data/plans.json is missing); choose another --out folder or empty this one") =>
        Folder = folder;

    /// <summary>The folder that stays as it is.</summary>
    public string Folder { get; }
}
