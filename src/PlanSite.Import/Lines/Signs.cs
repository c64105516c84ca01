namespace PlanSite.Import.Lines;

/// <summary>Words without which a pattern cannot match: looked for first, they spare most texts the pattern.</summary>
/// <remarks>One after another: the framework's search for several strings at once is slow where they hold Vietnamese letters.</remarks>
internal static class Signs
{
    /// <summary>Whether a text holds one of them, in the very letters.</summary>
    public static bool AnyIn(string text, params ReadOnlySpan<string> signs)
    {
        foreach (var sign in signs)
            if (text.Contains(sign, StringComparison.Ordinal)) return true;
        return false;
    }
}
