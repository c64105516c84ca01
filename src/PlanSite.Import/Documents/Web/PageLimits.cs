using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace PlanSite.Import.Documents.Web;

/// <summary>Stops the parser at pages made to exhaust the machine: for every tag it may look through all elements that are still open.</summary>
internal sealed class PageLimits
{
    // Careless pages leave hundreds of elements open.
    private const int MostOpen = 4096;

    // Word writes a hundred elements for a printed page; an element takes some kilobytes of memory.
    private const int MostElements = 300_000;

    // A tag ends those open elements before it that may be left without an end.
    private static readonly Dictionary<string, string[]> Ended = new(StringComparer.Ordinal)
    {
        ["p"] = ["p"], ["li"] = ["li", "p"], ["dt"] = ["dt", "dd", "p"], ["dd"] = ["dt", "dd", "p"], ["option"] = ["option"],
        ["td"] = ["td", "th", "p"], ["th"] = ["td", "th", "p"], ["tr"] = ["tr", "td", "th", "p"],
        ["tbody"] = ["thead", "tbody", "tr", "td", "th", "p"], ["thead"] = ["p"], ["tfoot"] = ["thead", "tbody", "tr", "td", "th", "p"],
    };

    // Left open, the parser begins them anew in every block that follows.
    private static readonly HashSet<string> Formatting = new(["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"], StringComparer.Ordinal);

    private static readonly HashSet<string> Empty = new(["br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "wbr", "source", "track", "param"], StringComparer.Ordinal);

    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private int depth;
    private int formatting;
    private int elements;

    /// <exception cref="UnreadableDocumentException">The page is beyond a limit.</exception>
    public void Pass(HtmlToken token)
    {
        if (token is not HtmlTagToken tag) return;
        if (tag.Type == HtmlTokenType.EndTag) Close(tag.Name);
        else if (!Empty.Contains(tag.Name)) Open(tag.Name);
        if (!Formatting.Contains(tag.Name)) Count(formatting);
        if (depth > MostOpen) throw new UnreadableDocumentException("page-deep", MostOpen);
    }

    /// <summary>Counts elements of the page, also those that the parser makes up.</summary>
    /// <exception cref="UnreadableDocumentException">There are too many.</exception>
    public void Count(int number)
    {
        elements += number;
        if (elements > MostElements) throw new UnreadableDocumentException("page-elements", MostElements);
    }

    // In drawings and formulas every element needs its end. "<div/>" is no end: browsers pass over the slash.
    private void Open(string name)
    {
        if (Ended.TryGetValue(name, out var ended) && open.GetValueOrDefault("svg") + open.GetValueOrDefault("math") == 0)
        {
            foreach (var before in ended) Close(before);
        }
        open[name] = open.GetValueOrDefault(name) + 1;
        depth++;
        if (Formatting.Contains(name)) formatting++;
    }

    private void Close(string name)
    {
        if (open.GetValueOrDefault(name) == 0) return;
        open[name]--;
        depth--;
        if (Formatting.Contains(name)) formatting--;
    }
}
