using System.Diagnostics;
using PlanSite.Import;
using PlanSite.Register.Agencies;

namespace PlanSite.Bench;

/// <summary>One import of a whole corpus.</summary>
/// <param name="Elapsed">On the clock.</param>
/// <param name="Processor">On all cores together: what a single core would need, with collecting garbage and compiling.</param>
/// <param name="Tasks">How many tasks were read, so that nothing is left out unnoticed.</param>
internal sealed record Pass(TimeSpan Elapsed, TimeSpan Processor, int Tasks)
{
    public static Pass Over(Corpus corpus)
    {
        var importer = new PlanImporter(new AgencyDirectory([]));
        using var process = Process.GetCurrentProcess();
        var (clock, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var tasks = corpus.Documents.Sum(document => importer.Import(document).Plan?.Tasks.Count ?? 0);
        process.Refresh();
        return new(clock.Elapsed, process.TotalProcessorTime - before, tasks);
    }
}
