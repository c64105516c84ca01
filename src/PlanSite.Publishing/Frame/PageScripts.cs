namespace PlanSite.Publishing.Frame;

/// <summary>The scripts of the theme.</summary>
internal static class PageScripts
{
    public const string Table = "assets/table.js";
    public const string Print = "assets/print.js";
    public const string SearchPage = "assets/search.js";
}
