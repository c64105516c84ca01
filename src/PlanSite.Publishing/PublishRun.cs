using PlanSite.Publishing.Frame;
using PlanSite.Publishing.SearchRecords;
using PlanSite.Register.Linking;
using PlanSite.Search;

namespace PlanSite.Publishing;

/// <summary>The making of one site: pages go to the writer, records to the index, and progress is told.</summary>
internal sealed class PublishRun(PageWriter pages, IndexBuilder index, IProgress<PublishProgress>? progress)
{
    private readonly Lock indexLock = new();

    /// <summary>Takes pages from many threads.</summary>
    public PageWriter Pages { get; } = pages;

    /// <summary>How many records were added.</summary>
    public int Records { get; private set; }

    /// <summary>Adds records from any thread; the index does not depend on their order.</summary>
    public void Add(IEnumerable<SearchRecord> records)
    {
        List<SearchRecord> made = [.. records];
        lock (indexLock)
        {
            foreach (var record in made) index.Add(record);
            Records += made.Count;
        }
    }

    /// <summary>Names the facets and writes the index.</summary>
    public void WriteIndex(PlanRegister register, OutputFolder output)
    {
        RegisterRecords.Label(register, index);
        index.WriteTo(output.Root);
    }

    /// <summary>Does the work for every item, on as many threads as the machine has cores. No two items write the same file, so their order does not show.</summary>
    public void Each<T>(PublishStage stage, IReadOnlyList<T> items, Action<T> work)
    {
        var done = 0;
        try
        {
            Parallel.ForEach(items, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, item =>
            {
                work(item);
                progress?.Report(new PublishProgress(stage, Interlocked.Increment(ref done), items.Count));
            });
        }
        catch (AggregateException failed)
        {
            // One reason is enough to stop, and callers catch it by its own type.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failed.InnerExceptions[0]);
        }
    }

    /// <summary>Does the work in order, on this thread.</summary>
    public void InTurn(PublishStage stage, IReadOnlyList<Action> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            steps[i]();
            progress?.Report(new PublishProgress(stage, i + 1, steps.Count));
        }
    }
}
