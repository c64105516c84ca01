using HandlebarsDotNet;
using PlanSite.Publishing.Phrases;

namespace PlanSite.Publishing.Theming;

/// <summary><c>{{w "key" value …}}</c> in templates: the words of a key of <c>Wording/vi.json</c>, with its blanks filled.</summary>
internal static class WordHelper
{
    public static void Register(IHandlebars engine) => engine.RegisterHelper("w", Write);

    private static void Write(EncodedTextWriter writer, Context context, Arguments arguments)
    {
        var key = arguments.At<string>(0) ?? "";
        try
        {
            writer.Write(Words.Of(key, [.. arguments.AsEnumerable().Skip(1)]));
        }
        catch (KeyNotFoundException missing)
        {
            throw new HandlebarsException(missing.Message);
        }
    }
}
