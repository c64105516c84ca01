namespace PlanSite.Publishing.Html;

/// <summary>Markup that goes into a page as it is. Only <see cref="HtmlWriter"/> and the theme's templates make it, and both encode every value.</summary>
internal sealed class SafeHtml
{
    private readonly string markup;

    private SafeHtml(string markup) => this.markup = markup;

    /// <summary>The output of a template of the theme.</summary>
    public static SafeHtml FromTemplate(string rendered) => new(rendered);

    /// <inheritdoc/>
    public override string ToString() => markup;

    internal static SafeHtml From(HtmlWriter writer) => new(writer.Markup);
}
