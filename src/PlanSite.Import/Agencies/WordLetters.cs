namespace PlanSite.Import.Agencies;

/// <summary>Which characters make words: letters and digits, in a table up to the last Vietnamese letter.</summary>
internal static class WordLetters
{
    private static readonly bool[] Table = [.. Enumerable.Range(0, 'ỹ' + 1).Select(code => char.IsLetterOrDigit((char)code))];

    public static bool Has(char c) => c < Table.Length ? Table[c] : char.IsLetterOrDigit(c);
}
