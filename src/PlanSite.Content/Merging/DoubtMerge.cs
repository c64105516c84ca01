namespace PlanSite.Content.Merging;

/// <summary>Prepares the comments above a value for their merge: a doubt stays until people take it out or the value is another one, whatever the import thinks of it now; one that they took out does not come back in other words.</summary>
internal static class DoubtMerge
{
    /// <summary>The comments above a value in each version, such that the doubts among them merge like other lines.</summary>
    public static Three<IReadOnlyList<MergeLine>> Leads(YamlBlock? old, YamlBlock mine, YamlBlock fresh, ListShape shape)
    {
        if (old is null) return new([], mine.Lead, fresh.Lead);
        if (IsSettled(old, mine, fresh, shape)) return new(WithoutDoubts(old.Lead), mine.Lead, WithoutDoubts(fresh.Lead));
        if (shape.ValueOf(old) == shape.ValueOf(fresh)) return new(old.Lead, mine.Lead, fresh.Lead.Any(line => line.IsDoubt) ? fresh.Lead : [.. fresh.Lead, .. old.Lead.Where(line => line.IsDoubt)]);
        return shape.ValueOf(mine) == shape.ValueOf(old) ? new(WithoutDoubts(old.Lead), WithoutDoubts(mine.Lead), fresh.Lead) : new(old.Lead, mine.Lead, fresh.Lead);
    }

    // People took the doubt about this value out, or wrote themselves what is read only now.
    private static bool IsSettled(YamlBlock old, YamlBlock mine, YamlBlock fresh, ListShape shape)
    {
        if (mine.Lead.Any(line => line.IsDoubt)) return false;
        return shape.ValueOf(old) == shape.ValueOf(fresh) ? old.Lead.Any(line => line.IsDoubt) : shape.ValueOf(mine) == shape.ValueOf(fresh);
    }

    private static IReadOnlyList<MergeLine> WithoutDoubts(IReadOnlyList<MergeLine> lead) => [.. lead.Where(line => !line.IsDoubt)];
}
