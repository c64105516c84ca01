using System.Xml.Linq;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Documents.Word;

/// <summary>Finds how a run is shown, from itself, its character style, its paragraph's style and the defaults.</summary>
internal sealed class RunFormats(StyleSheet styles)
{
    private readonly Dictionary<(string? Paragraph, string? Character), Sources> known = [];

    /// <summary>The format of a run with these properties.</summary>
    /// <param name="properties">The run's own; null when it has none.</param>
    /// <param name="paragraphStyle">The style its paragraph names; null for the default one.</param>
    public RunFormat Of(XElement? properties, string? paragraphStyle)
    {
        var key = (paragraphStyle ?? styles.DefaultParagraph, properties.ValueOf("rStyle"));
        if (!known.TryGetValue(key, out var sources)) known[key] = sources = new Sources(RunPropertiesOf(key.Item1), RunPropertiesOf(key.Item2), styles.DefaultRun);
        var style = (sources.IsOn(properties, "b") ? RunStyle.Bold : RunStyle.None) | (sources.IsOn(properties, "i") ? RunStyle.Italic : RunStyle.None);
        return new RunFormat(style, sources.IsOn(properties, "caps"), sources.IsOn(properties, "vanish"), sources.First(properties, run => run.ValueOf("vertAlign")) == "superscript",
            sources.First(properties, FontOf) is { Length: > 0 } font ? font : null);
    }

    private List<XElement> RunPropertiesOf(string? style) => [.. styles.Chain(style).Select(one => one.Element(W.RunProperties)).OfType<XElement>()];

    // A font of the theme is never an old one; the empty name keeps styles below from being asked.
    private static string? FontOf(XElement run) => run.Element(W.Name("rFonts")) is { } fonts
        ? fonts.AttributeOf("hAnsi") ?? fonts.AttributeOf("ascii") ?? (fonts.AttributeOf("hAnsiTheme") is null ? null : "")
        : null;

    private sealed record Sources(IReadOnlyList<XElement> Paragraph, IReadOnlyList<XElement> Character, XElement? Defaults)
    {
        /// <summary>Styles toggle: what the paragraph's style and the character style both make bold is upright. The run's own word is final.</summary>
        public bool IsOn(XElement? own, string property)
        {
            if (own.SwitchOf(property) is { } final) return final;
            var (paragraph, character) = (SwitchIn(Paragraph, property), SwitchIn(Character, property));
            return paragraph is null && character is null ? Defaults.SwitchOf(property) ?? false : (paragraph ?? false) ^ (character ?? false);
        }

        /// <summary>The value nearest to the run.</summary>
        public string? First(XElement? own, Func<XElement, string?> value)
        {
            if (own is not null && value(own) is { } direct) return direct;
            return Character.Concat(Paragraph).Select(value).FirstOrDefault(one => one is not null) ?? (Defaults is null ? null : value(Defaults));
        }

        private static bool? SwitchIn(IReadOnlyList<XElement> chain, string property) => chain.Select(one => one.SwitchOf(property)).FirstOrDefault(one => one is not null);
    }
}
