using HandlebarsDotNet;
using PlanSite.Publishing.Phrases;

namespace PlanSite.Publishing.Theming;

/// <summary><c>{{w "key" value …}}</c> in templates: the words of a key with their blanks filled.</summary>
internal sealed class WordHelper(Words words)
{
    public void Register(IHandlebars engine) => engine.RegisterHelper("w", Write);

    private void Write(EncodedTextWriter writer, Context context, Arguments arguments)
    {
        var key = arguments.At<string>(0) ?? "";
        try
        {
            writer.Write(words.Of(key, [.. arguments.AsEnumerable().Skip(1)]));
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or FormatException)
        {
            throw new HandlebarsException($"{wrong.Message} ({key})");
        }
    }
}
