namespace PlanSite.Content.Merging;

/// <summary>Follows blocks through three versions.</summary>
internal sealed class Strands<T>(Three<IReadOnlyList<T>> versions)
    where T : class
{
    private readonly Strand[] ofBase = [.. versions.Base.Select(block => new Strand { Base = block })];
    private readonly Strand?[] ofMine = new Strand?[versions.Mine.Count];
    private readonly Strand?[] ofNew = new Strand?[versions.New.Count];

    /// <summary>Joins the blocks that the base has.</summary>
    public void Join(IReadOnlyList<int> toMine, IReadOnlyList<int> toNew)
    {
        for (var i = 0; i < ofBase.Length; i++)
        {
            if (toMine[i] >= 0) SetMine(toMine[i], ofBase[i]);
            if (toNew[i] >= 0) SetNew(toNew[i], ofBase[i]);
        }
    }

    /// <summary>Joins what people wrote with what the document has only now: both may have come to the same.</summary>
    public void JoinRest(Func<IReadOnlyList<T>, IReadOnlyList<T>, IReadOnlyList<int>> match)
    {
        for (var i = 0; i < ofMine.Length; i++) ofMine[i] ??= new Strand { Mine = versions.Mine[i] };
        var mine = ofMine.OfType<Strand>().Where(strand => strand.New is null).ToList();
        var fresh = Enumerable.Range(0, ofNew.Length).Where(j => ofNew[j] is null).ToList();
        var pairs = match([.. mine.Select(strand => strand.Mine!)], [.. fresh.Select(j => versions.New[j])]);
        for (var i = 0; i < mine.Count; i++)
        {
            if (pairs[i] >= 0) SetNew(fresh[pairs[i]], mine[i]);
        }
        for (var j = 0; j < ofNew.Length; j++) ofNew[j] ??= new Strand { New = versions.New[j] };
    }

    /// <summary>All but what both sides dropped. The document gives the order, unless people changed it.</summary>
    public IReadOnlyList<Three<T?>> InOrder()
    {
        var mine = ofMine.OfType<Strand>().ToList();
        var fresh = ofNew.OfType<Strand>().ToList();
        var ordered = IsReordered(mine) ? Weave(mine, fresh) : Weave(fresh, mine);
        return [.. ordered.Select(strand => new Three<T?>(strand.Base, strand.Mine, strand.New))];
    }

    private bool IsReordered(List<Strand> mine)
    {
        var order = new Dictionary<Strand, int>();
        foreach (var strand in ofBase) order[strand] = order.Count;
        var known = mine.Where(order.ContainsKey).Select(strand => order[strand]).ToList();
        return known.Zip(known.Skip(1)).Any(pair => pair.First > pair.Second);
    }

    // What only the second list has comes behind that before which it has it.
    private static List<Strand> Weave(List<Strand> first, List<Strand> second)
    {
        var inFirst = first.ToHashSet();
        var behind = new Dictionary<Strand, List<Strand>>();
        var atStart = new List<Strand>();
        var place = atStart;
        foreach (var strand in second)
        {
            if (!inFirst.Contains(strand)) place.Add(strand);
            else if (!behind.TryGetValue(strand, out place!)) behind[strand] = place = [];
        }
        return [.. atStart, .. first.SelectMany(strand => behind.GetValueOrDefault(strand, []).Prepend(strand))];
    }

    private void SetMine(int index, Strand strand)
    {
        strand.Mine = versions.Mine[index];
        ofMine[index] = strand;
    }

    private void SetNew(int index, Strand strand)
    {
        strand.New = versions.New[index];
        ofNew[index] = strand;
    }

    private sealed class Strand
    {
        public T? Base { get; init; }

        public T? Mine { get; set; }

        public T? New { get; set; }
    }
}
