using PlanSite.Publishing.Frame;
using PlanSite.Publishing.SearchRecords;
using PlanSite.Publishing.Theming;
using PlanSite.Search;

namespace PlanSite.Publishing;

/// <summary>The making of one site: pages go to the writer, records to the index, and progress is told.</summary>
internal sealed class PublishRun(SiteInput input, Theme theme, OutputFolder output)
{
    private readonly IndexBuilder index = new();
    private readonly Lock indexLock = new();

    /// <summary>All that the site is made from, with the words of its theme.</summary>
    public SiteInput Input { get; } = input;

    /// <summary>Told after every page of a plan, agency or document.</summary>
    public IProgress<PublishProgress>? Progress { get; init; }

    /// <summary>Takes pages from many threads.</summary>
    public PageWriter Pages { get; } = new(input, theme, output);

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
    public void WriteIndex()
    {
        new RegisterRecords(Input.Words).Label(Input.Register, index);
        index.EqualTerms = EqualTerms.Defaults.Overriding(Input.EqualTerms).And(RegisterRecords.EqualNames(Input.Register));
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
                Progress?.Report(new PublishProgress(stage, Interlocked.Increment(ref done), items.Count));
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
            Progress?.Report(new PublishProgress(stage, i + 1, steps.Count));
        }
    }
}
