namespace PlanSite.Import.Agencies;

/// <summary>Agencies named one after another.</summary>
/// <param name="Starts">Offset of each.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Agencies">At least one.</param>
/// <param name="HasUnread">Whether a name stands among them that could not be read.</param>
internal sealed record AgencyList(IReadOnlyList<int> Starts, int End, IReadOnlyList<NamedAgency> Agencies, bool HasUnread = false)
{
    /// <summary>Offset of the first.</summary>
    public int Start => Starts[0];

    /// <summary>The list without its first agencies.</summary>
    public AgencyList From(int index) => new([.. Starts.Skip(index)], End, [.. Agencies.Skip(index)], HasUnread);

    /// <summary>The first agencies of the list alone.</summary>
    /// <param name="count">How many.</param>
    /// <param name="end">Offset after the last of them.</param>
    public AgencyList First(int count, int end) => new([.. Starts.Take(count)], end, [.. Agencies.Take(count)], HasUnread);
}
