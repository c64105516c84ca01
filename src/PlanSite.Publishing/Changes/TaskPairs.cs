using PlanSite.Vietnamese;

namespace PlanSite.Publishing.Changes;

/// <summary>Which task of a plan is which of its former version.</summary>
/// <remarks>
/// Tasks are the same where place and text are the same, else where the text is, else where most of its words stand in the same order,
/// else where the place is and the words are much the same. Numbers shift when something is put in above, so the words come before the place.
/// </remarks>
internal sealed class TaskPairs
{
    // Share of runs of three words, and of words, that two texts must have in common.
    private const double SameWords = 0.5;
    private const double SamePlace = 0.3;

    // A run of words that stands in more tasks than this tells none of them apart.
    private const int MostCommon = 12;

    private readonly PublishedTask?[] old;
    private readonly List<PublishedTask> left;
    private readonly IReadOnlyList<PublishedTask> now;

    private TaskPairs(IReadOnlyList<PublishedTask> before, IReadOnlyList<PublishedTask> now)
    {
        this.now = now;
        old = new PublishedTask?[now.Count];
        left = [.. before];
    }

    /// <summary>Every task of the new version with what it was, null for a new one, and the tasks that it has no more.</summary>
    public static (IReadOnlyList<(PublishedTask Now, PublishedTask? Old)> Pairs, IReadOnlyList<PublishedTask> Vanished) Of(IReadOnlyList<PublishedTask> before, IReadOnlyList<PublishedTask> now)
    {
        var pairs = new TaskPairs(before, now);
        pairs.Pair(task => (task.Place, task.Text));
        pairs.Pair(task => ("", task.Text));
        if (pairs.left.Count > 0) pairs.PairSimilar();
        if (pairs.left.Count > 0) pairs.Pair(task => (task.Place, ""), (one, other) => Alike(Words(one.Text).ToHashSet(StringComparer.Ordinal), Words(other.Text).ToHashSet(StringComparer.Ordinal)) >= SamePlace);
        return ([.. now.Select((task, i) => (task, pairs.old[i]))], pairs.left);
    }

    private void Pair(Func<PublishedTask, (string, string)> key, Func<PublishedTask, PublishedTask, bool>? fits = null)
    {
        var waiting = left.GroupBy(key).ToDictionary(group => group.Key, group => new Queue<PublishedTask>(group));
        for (var i = 0; i < now.Count; i++)
            if (old[i] is null && waiting.TryGetValue(key(now[i]), out var queue) && queue.TryPeek(out var candidate) && fits?.Invoke(candidate, now[i]) != false) old[i] = queue.Dequeue();
        Settle();
    }

    // The most alike first; of equal ones in document order.
    private void PairSimilar()
    {
        var runs = left.Select(task => Runs(task.Text)).ToList();
        var tasksOf = runs.SelectMany((some, at) => some, (some, run) => run).Distinct(StringComparer.Ordinal).ToDictionary(run => run, _ => new List<int>(), StringComparer.Ordinal);
        for (var at = 0; at < runs.Count; at++)
            foreach (var run in runs[at]) tasksOf[run].Add(at);
        var found = new List<(double Share, int Now, int Old)>();
        for (var i = 0; i < now.Count; i++)
        {
            if (old[i] is not null) continue;
            var own = Runs(now[i].Text);
            var candidates = own.SelectMany(run => tasksOf.GetValueOrDefault(run) is { Count: <= MostCommon } some ? some : []).Distinct();
            found.AddRange(candidates.Select(at => (Alike(own, runs[at]), i, at)).Where(one => one.Item1 >= SameWords));
        }
        var taken = new HashSet<int>();
        foreach (var (_, i, at) in found.OrderByDescending(one => one.Share).ThenBy(one => one.Now).ThenBy(one => one.Old))
            if (old[i] is null && taken.Add(at)) old[i] = left[at];
        Settle();
    }

    private void Settle()
    {
        var paired = old.OfType<PublishedTask>().ToHashSet<PublishedTask>(ReferenceEqualityComparer.Instance);
        left.RemoveAll(paired.Contains);
    }

    private static double Alike(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static HashSet<string> Runs(string text)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - 2)).Select(at => string.Join(' ', words, at, 3)).ToHashSet(StringComparer.Ordinal);
    }

    private static string[] Words(string text) => VietnameseText.CompareKey(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
