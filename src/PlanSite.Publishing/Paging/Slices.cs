using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;

namespace PlanSite.Publishing.Paging;

/// <summary>Cuts long lists into pages, so that no page grows with the register.</summary>
internal static class Slices
{
    /// <summary>How many rows a page has at most.</summary>
    public const int Size = 500;

    /// <summary>The pages of a list of known length, at least one; the rows are read as the pages are taken.</summary>
    public static IEnumerable<Slice<T>> Of<T>(IEnumerable<T> rows, int total)
    {
        var pages = Math.Max(1, (total + Size - 1) / Size);
        var number = 0;
        foreach (var chunk in rows.Chunk(Size)) yield return new Slice<T>(++number, pages, total, chunk);
        if (number == 0) yield return new Slice<T>(1, 1, 0, []);
    }

    /// <summary>The number, counted from 1, of the page that holds a row, counted from 0.</summary>
    public static int PageOf(int row) => row / Size + 1;

    /// <summary>What the template <c>pager.hbs</c> shows; null when there is only one page.</summary>
    /// <param name="slice">The page.</param>
    /// <param name="page">URL of the first page.</param>
    /// <param name="links">The links of the page.</param>
    /// <param name="words">The words of the site.</param>
    public static PagerModel? Pager<T>(Slice<T> slice, string page, PageLinks links, Words words) => slice.Of == 1 ? null : new PagerModel(
        words.Of("pager.position", slice.Number, slice.Of),
        slice.Number > 1 ? links.To(SiteUrls.Part(page, slice.Number - 1)) : null,
        slice.Number < slice.Of ? links.To(SiteUrls.Part(page, slice.Number + 1)) : null,
        links.To(SiteUrls.Search));
}
