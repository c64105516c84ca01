namespace PlanSite.Vietnamese;

/// <summary>Where a syllable or number stands in a text, in UTF-16 units.</summary>
/// <param name="Start">Index of its first unit.</param>
/// <param name="Length">At least 1.</param>
public readonly record struct Syllable(int Start, int Length)
{
    /// <summary>Index of the first unit after it.</summary>
    public int End => Start + Length;
}
