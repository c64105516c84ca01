using System.Text;
using HandlebarsDotNet;
using PlanSite.Publishing.Html;

namespace PlanSite.Publishing.Theming;

/// <summary>Gives the templates the same encoding as all other markup; the engine's own one would turn every Vietnamese letter into a number.</summary>
internal sealed class TemplateEncoder : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target) => target.Write(HtmlEscape.Encode(text ?? ""));

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var gathered = new StringBuilder();
        while (text?.MoveNext() == true) gathered.Append(text.Current);
        Encode(gathered, target);
    }
}
