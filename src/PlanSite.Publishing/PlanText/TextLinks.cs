using System.Text.RegularExpressions;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Citations;
using PlanSite.Register.Linking;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.PlanText;

/// <summary>The links in the text of one plan: to cited documents and to other places of the plan.</summary>
internal sealed class TextLinks
{
    private readonly LinkTargets targets;
    private readonly HashSet<string> places;
    private readonly ILookup<Place, CitationWords> citations;
    private readonly ILookup<Place, InternalReference> references;

    /// <summary>The links as a page of the site has them.</summary>
    public TextLinks(PlanEntry plan, PageLinks links)
        : this(plan, new LinkTargets(id => links.To(SiteUrls.Document(id)), place => "#" + PlaceAnchor.Of(place)))
    {
    }

    public TextLinks(PlanEntry plan, LinkTargets targets)
    {
        this.targets = targets;
        places = [.. plan.Places.Select(place => place.ToString())];
        citations = plan.Citations
            .Select(citation => new CitationWords(citation))
            .SelectMany(words => words.Citation.Places, (words, place) => (words, place))
            .ToLookup(pair => pair.place, pair => pair.words);
        references = plan.InternalReferences.ToLookup(reference => reference.At);
    }

    /// <summary>The links in a paragraph that stands at a place.</summary>
    public IReadOnlyList<LinkSpan> In(Paragraph paragraph, Place place) =>
        LinkSpan.WithoutOverlaps(Citations(paragraph.Text, place).Concat(References(paragraph.Text, place)));

    /// <summary>Documents that a place cites in words that none of the paragraphs has, so that they need a line of their own.</summary>
    public IEnumerable<Citation> WithoutWords(IReadOnlyList<Paragraph> paragraphs, Place place) => citations[place]
        .Where(words => !paragraphs.Any(paragraph => words.In(paragraph.Text).Any()))
        .Select(words => words.Citation);

    /// <summary>The references printed at a place.</summary>
    public IEnumerable<InternalReference> ReferencesAt(Place place) => references[place];

    /// <summary>The link to a place of the plan by its name; null when the document has no such place.</summary>
    public string? HrefOf(string target) => places.Contains(target) ? targets.Place(Place.Parse(target)) : null;

    private IEnumerable<LinkSpan> Citations(string text, Place place) => citations[place].SelectMany(
        words => words.In(text),
        (words, at) => new LinkSpan(at.Start, at.End, targets.Document(words.Citation.DocumentId), "cite"));

    private IEnumerable<LinkSpan> References(string text, Place place)
    {
        foreach (var reference in references[place])
        {
            if (reference.Targets.Select(HrefOf).OfType<string>().FirstOrDefault() is not { } href) continue;
            var words = string.Join(@"\s+", reference.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
            if (words.Length > 0 && Regex.Match(text, words, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase) is { Success: true } match)
                yield return new LinkSpan(match.Index, match.Index + match.Length, href, "ref");
        }
    }
}
