using AngleSharp.Dom;

namespace PlanSite.Import.Documents.Web;

/// <summary>The declarations of a <c>style</c> attribute. Style sheets are not read.</summary>
internal readonly struct WebStyle(IElement element)
{
    private readonly string declarations = element.GetAttribute("style") ?? "";

    /// <summary>The value of a property in small letters; null when it is not declared. The last declaration holds.</summary>
    public string? this[string property]
    {
        get
        {
            string? value = null;
            foreach (var declaration in declarations.AsSpan().Split(';'))
            {
                var text = declarations.AsSpan(declaration);
                var colon = text.IndexOf(':');
                if (colon > 0 && text[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)) value = text[(colon + 1)..].Trim().ToString().ToLowerInvariant();
            }
            return value;
        }
    }
}
