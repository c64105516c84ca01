namespace PlanSite.Register.Plans;

/// <summary>How a run of text is printed.</summary>
[Flags]
public enum RunStyle
{
    /// <summary>Upright.</summary>
    None = 0,

    /// <summary>Italic.</summary>
    Italic = 1,

    /// <summary>Bold.</summary>
    Bold = 2,
}

/// <summary>A piece of a paragraph in one style, or the mark of a footnote.</summary>
/// <param name="Text">The text; empty for a footnote mark.</param>
/// <param name="Style">How it is printed.</param>
/// <param name="FootnoteMark">The printed mark (<c>1</c>) when the run is a reference to a footnote, else null.</param>
public sealed record Run(string Text, RunStyle Style = RunStyle.None, string? FootnoteMark = null);
