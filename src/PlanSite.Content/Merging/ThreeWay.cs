namespace PlanSite.Content.Merging;

/// <summary>Matches the blocks of three versions and decides what of each is kept.</summary>
internal static class ThreeWay
{
    /// <summary>The blocks that the document or people still have, in the order in which they shall stand, each with what it is in every version; null where it is not there.</summary>
    /// <param name="versions">The blocks of each version, in order.</param>
    /// <param name="match">For every block of a first list its index in a second, or -1; the one for a list with itself is the list.</param>
    public static IReadOnlyList<Three<T?>> Align<T>(Three<IReadOnlyList<T>> versions, Func<IReadOnlyList<T>, IReadOnlyList<T>, IReadOnlyList<int>> match)
        where T : class
    {
        var strands = new Strands<T>(versions);
        strands.Join(match(versions.Base, versions.Mine), match(versions.Base, versions.New));
        strands.JoinRest(match);
        return strands.InOrder();
    }

    /// <summary>What of a value stays: what one side alone changed, else mine. Values are equal when their keys are.</summary>
    public static Pick Choose(string? @base, string mine, string @new)
    {
        if (mine == @new || @base == @new) return Pick.Mine;
        return @base == mine ? Pick.New : Pick.Conflict;
    }
}

/// <summary>Which version of a value stays.</summary>
internal enum Pick
{
    /// <summary>That of people.</summary>
    Mine,

    /// <summary>That of the document.</summary>
    New,

    /// <summary>That of people, though the document has another one now.</summary>
    Conflict,
}
