using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PlanSite.Import.Documents.Web;

/// <summary>Finds footnotes: two links that lead to each other, the mark in the text and the mark before the note, as Word and others save them.</summary>
internal sealed partial class PageNotes
{
    private readonly Dictionary<IElement, PageNote> byReference = [];
    private readonly HashSet<IElement> texts = [];
    private readonly HashSet<IElement> returns = [];

    private PageNotes()
    {
    }

    public static PageNotes Of(IElement root)
    {
        var notes = new PageNotes();
        notes.Find(root);
        return notes;
    }

    /// <summary>The note that a link in the text marks.</summary>
    public PageNote? MarkedBy(IElement link) => byReference.GetValueOrDefault(link);

    /// <summary>Whether an element is the text of a note, to be read at its mark.</summary>
    public bool IsText(IElement element) => texts.Contains(element);

    /// <summary>Whether an element leads from a note back to its mark; it is no part of the note's text.</summary>
    public bool IsReturn(IElement element) => returns.Contains(element);

    private void Find(IElement root)
    {
        var links = root.QuerySelectorAll("a[href^='#']").ToList();
        if (links.Count == 0) return;
        var named = Named(root);
        var pairs = Pairs(links, named);
        var inside = pairs.SelectMany(pair => pair.Target.Ancestors()).GroupBy(one => one).ToDictionary(group => group.Key, group => group.Count());
        foreach (var (link, target, back) in pairs)
        {
            var text = TextOf(target, inside);
            if (text is null || text.Contains(link)) continue;
            byReference[link] = new PageNote(MarkOf(link), text);
            texts.Add(text);
            returns.Add(back);
        }
    }

    private static Dictionary<string, IElement> Named(IElement root)
    {
        var named = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var element in root.QuerySelectorAll("[id], a[name]"))
        {
            if (element.Id is { Length: > 0 } id) named.TryAdd(id, element);
            if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name) named.TryAdd(name, element);
        }
        return named;
    }

    // The first of two links that lead to each other is the mark in the text.
    private static List<(IElement Link, IElement Target, IElement Back)> Pairs(List<IElement> links, Dictionary<string, IElement> named)
    {
        var backs = new Dictionary<string, (IElement Link, int Order)>(StringComparer.Ordinal);
        for (var i = 0; i < links.Count; i++) backs.TryAdd(links[i].GetAttribute("href")![1..], (links[i], i));
        var pairs = new List<(IElement, IElement, IElement)>();
        for (var i = 0; i < links.Count; i++)
        {
            if (!named.TryGetValue(links[i].GetAttribute("href")![1..], out var target)) continue;
            var back = NamesOf(links[i]).Select(name => backs.TryGetValue(name, out var found) ? found : default).FirstOrDefault(found => found.Link is not null);
            if (back.Link is not null && back.Order > i && target.Contains(back.Link)) pairs.Add((links[i], target, back.Link));
        }
        return pairs;
    }

    private static IEnumerable<string> NamesOf(IElement link) =>
        new[] { link.Id, link.GetAttribute("name"), link.ParentElement?.Id }.OfType<string>().Where(name => name.Length > 0);

    private static IElement? TextOf(IElement target, Dictionary<INode, int> inside)
    {
        var text = target;
        while (text is not null && !BlockElements.Contains(text)) text = text.ParentElement;
        while (text?.ParentElement is { } parent && inside.GetValueOrDefault(parent) == 1 && NoteName().IsMatch($"{parent.Id} {parent.ClassName} {parent.GetAttribute("style")}")) text = parent;
        return text;
    }

    private string MarkOf(IElement link)
    {
        var printed = Digits().Match(link.TextContent);
        var used = byReference.Values.Select(note => note.Mark).ToHashSet(StringComparer.Ordinal);
        if (printed.Success && !used.Contains(printed.Value)) return printed.Value;
        var number = byReference.Count + 1;
        while (used.Contains(number.ToString(CultureInfo.InvariantCulture))) number++;
        return number.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?:foot|end)note|\b(?:ftn|edn)\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoteName();

    [GeneratedRegex(@"(?<![0-9])[1-9][0-9]{0,3}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
