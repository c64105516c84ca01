using System.Buffers;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>A table of short forms with what they stand for.</summary>
internal sealed class ShortForms
{
    private readonly List<(string[] Short, Regex Pattern, string Long)> forms;
    private readonly SearchValues<string> all;

    /// <param name="forms">In the order in which they are replaced; several short forms of one name are set apart by "|".</param>
    /// <param name="before">Pattern of what stands before a short form.</param>
    /// <param name="after">Pattern of what stands after it.</param>
    public ShortForms(IEnumerable<(string Short, string Long)> forms, string before, string after)
    {
        this.forms = [.. forms.Select(form => (form.Short.Split('|'), new Regex($"{before}(?:{string.Join('|', form.Short.Split('|').Select(Regex.Escape))}){after}", RegexOptions.CultureInvariant), form.Long))];
        all = SearchValues.Create([.. this.forms.SelectMany(form => form.Short)], StringComparison.Ordinal);
    }

    /// <summary>The text with its short forms written out. Most texts have none.</summary>
    public string WriteOut(string text)
    {
        if (!text.AsSpan().ContainsAny(all)) return text;
        foreach (var (words, pattern, full) in forms)
            if (Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal))) text = pattern.Replace(text, full);
        return text;
    }
}
