using System.Text;

namespace PlanSite.Publishing.Html;

/// <summary>Builds markup out of tags that are named in code and text that is encoded.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder markup = new();

    /// <summary>What was written so far.</summary>
    public string Markup => markup.ToString();

    /// <summary>Writes text.</summary>
    public void Text(string text) => markup.Append(HtmlEscape.Encode(text));

    /// <summary>Writes the content of a script element that holds JSON.</summary>
    /// <exception cref="ArgumentException">Its encoder left in a character that could end the element.</exception>
    public void Json(string json)
    {
        if (json.AsSpan().ContainsAny('<', '>', '&')) throw new ArgumentException("JSON for a page must be written with an encoder that escapes markup.", nameof(json));
        markup.Append(json);
    }

    /// <summary>Opens an element. Attributes whose value is null are left out.</summary>
    public void Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        markup.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
            if (value is not null) markup.Append(' ').Append(name).Append("=\"").Append(HtmlEscape.Encode(value)).Append('"');
        markup.Append('>');
    }

    /// <summary>Closes an element.</summary>
    public void Close(string tag) => markup.Append("</").Append(tag).Append('>');

    /// <summary>The markup as a value that pages take unencoded.</summary>
    public SafeHtml ToHtml() => SafeHtml.From(this);
}
