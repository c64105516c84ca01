namespace PlanSite.Publishing.Frame;

/// <summary>The scripts of the theme.</summary>
internal static class PageScripts
{
    public const string Table = "assets/table.js";
    public const string Print = "assets/print.js";
    /// <summary>The engine and the theme's <c>scripts/search</c>.</summary>
    public const string SearchPage = "assets/search.js";
}
