namespace PlanSite.Vietnamese;

/// <summary>Reads what was typed in Telex or VNI while the input method was off: "hoachj" and "hoach5" are "hoạch".</summary>
public static class Keystrokes
{
    private const int LongestTyped = 12;

    /// <summary>The syllable that was meant.</summary>
    /// <param name="typed">Letters, or letters with digits among them; any case.</param>
    /// <returns>Lower case; null where nothing was typed but plain letters, or where no Vietnamese syllable comes out.</returns>
    public static string? Read(string typed)
    {
        if (typed.Length is < 2 or > LongestTyped) return null;
        var syllable = new TypedSyllable();
        foreach (var key in typed)
        {
            if (!char.IsAsciiLetterOrDigit(key) || !syllable.Press(char.ToLowerInvariant(key))) return null;
        }
        return syllable.Read();
    }
}
