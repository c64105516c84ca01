using PlanSite.Publishing.Html;

namespace PlanSite.Publishing.PlanText;

/// <summary>Walks through a paragraph and opens and closes its links on the way.</summary>
internal sealed class LinkCursor(HtmlWriter writer, IReadOnlyList<LinkSpan> links)
{
    private int offset;
    private int next;
    private bool isOpen;

    /// <summary>Opens the link that begins or continues here.</summary>
    /// <returns>How many of the wanted characters can be written before a link begins or ends.</returns>
    public int Enter(int wanted)
    {
        if (next == links.Count) return wanted;
        var link = links[next];
        if (offset < link.Start) return Math.Min(wanted, link.Start - offset);
        if (!isOpen) writer.Open("a", ("class", link.Class), ("href", link.Href));
        isOpen = true;
        return Math.Min(wanted, link.End - offset);
    }

    /// <summary>Goes on by as many characters as were written.</summary>
    public void Advance(int length)
    {
        offset += length;
        if (next == links.Count || offset < links[next].End) return;
        Leave();
        next++;
    }

    /// <summary>Closes the open link, if any; <see cref="Enter"/> opens it again where it goes on.</summary>
    public void Leave()
    {
        if (isOpen) writer.Close("a");
        isOpen = false;
    }
}
