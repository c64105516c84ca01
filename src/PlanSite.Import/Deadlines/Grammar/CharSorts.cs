namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>A table of the sorts of all characters up to the last Vietnamese letter.</summary>
internal static class CharSorts
{
    private static readonly CharSort[] Table = [.. Enumerable.Range(0, 'ỹ' + 1).Select(code => Read((char)code))];

    public static CharSort Of(char c) => c < Table.Length ? Table[c] : Read(c);

    private static CharSort Read(char c) => char.IsAsciiDigit(c) ? CharSort.Figure : char.IsLetter(c) ? CharSort.Letter : CharSort.Other;
}
