using System.Xml;
using PlanSite.Publishing.PlanText;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>Walks through a paragraph and opens and closes its <c>ref</c> elements on the way.</summary>
/// <param name="xml">Where the text goes.</param>
/// <param name="links">In reading order; one without a target stays plain text.</param>
/// <param name="nextId">Gives each its eId.</param>
internal sealed class AknRefs(XmlWriter xml, IReadOnlyList<LinkSpan> links, Func<string> nextId)
{
    private int offset;
    private int next;
    private bool isOpen;

    /// <summary>Opens the reference that begins or goes on here.</summary>
    /// <returns>How many of the wanted characters can be written before a reference begins or ends.</returns>
    public int Enter(int wanted)
    {
        if (next == links.Count) return wanted;
        var link = links[next];
        if (offset < link.Start) return Math.Min(wanted, link.Start - offset);
        if (!isOpen && link.Href.Length > 0)
        {
            xml.OpenText("ref", ("eId", nextId()), ("href", link.Href));
            isOpen = true;
        }
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

    /// <summary>Closes the open reference, if any; <see cref="Enter"/> opens another where it goes on.</summary>
    public void Leave()
    {
        if (isOpen) xml.End();
        isOpen = false;
    }
}
