namespace PlanSite.Publishing.Frame;

/// <summary>The same content in another form: a feed of the page, a file of the plan.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Href">Where it is: in a page its URL within the site, in the frame as written on the page.</param>
/// <param name="Title">What it is called.</param>
internal sealed record Alternate(string Type, string Href, string Title)
{
    public const string Atom = "application/atom+xml";

    public const string AkomaNtoso = "application/akn+xml";
}
