using System.Globalization;

namespace PlanSite.Vietnamese;

/// <summary>Vietnamese dictionary order (a ă â b c d đ e ê …, then tone); equal words fall back to code points so that the order is total.</summary>
public sealed class VietnameseCollation : IComparer<string>
{
    private readonly CompareInfo compareInfo = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    /// <summary>The one collation of the register; safe for use from many threads.</summary>
    public static VietnameseCollation Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var byWord = compareInfo.Compare(x, y, CompareOptions.None);
        return byWord != 0 ? byWord : string.CompareOrdinal(x, y);
    }
}
