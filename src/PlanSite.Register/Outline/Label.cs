namespace PlanSite.Register.Outline;

/// <summary>A label at the beginning of a line.</summary>
/// <param name="Printed">As printed (<c>đ)</c>, <c>2.1.</c>).</param>
/// <param name="Value">Its part of a place (<c>đ</c>, <c>2.1</c>); for bullets the sign alone, their number comes from counting.</param>
/// <param name="Style">Its family.</param>
public readonly record struct Label(string Printed, string Value, LabelStyle Style)
{
    /// <summary>How deep labels of this kind stand compared with others; decimals by the number of their parts.</summary>
    internal int Rank => Style == LabelStyle.DecimalNumber ? (int)Style * 10 + Value.Count(c => c == '.') : (int)Style * 10;

    /// <summary>Whether the other label can be a sibling of this one.</summary>
    internal bool IsSameKind(Label other) => Rank == other.Rank;
}
