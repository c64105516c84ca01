using PlanSite.Publishing.Frame;
using PlanSite.Register.Findings;

namespace PlanSite.Publishing.Changes;

/// <summary>What changed since the site before: <c>data/changes.json</c> and its page.</summary>
internal static class ChangeFiles
{
    /// <summary>Compares and writes. The data of the plans must be written already.</summary>
    /// <returns>The history for the feeds, and what could not be read of the site before.</returns>
    public static (ChangeHistory History, IReadOnlyList<Finding> Findings) Write(SiteInput input, PageWriter pages, OutputFolder output)
    {
        var previous = input.PreviousSite is { } folder ? new PreviousSite(folder) : null;
        var history = new ChangeFinder(input, output).Find(previous);
        ChangesFile.Write(history, output);
        pages.Write(new ChangePages(input).Page(history));
        return (history, previous?.Findings ?? []);
    }
}
