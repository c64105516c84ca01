using System.Globalization;
using PlanSite.Import.Documents;

namespace PlanSite.Import.Tasks;

/// <summary>The number of an annex in all its spellings: a text may call "Phụ lục II" what is headed "PHỤ LỤC 2".</summary>
internal static class AnnexNumbers
{
    private const int Highest = 39;

    /// <summary>As printed, then in the other figures.</summary>
    public static IEnumerable<string> Spellings(string printed)
    {
        yield return printed;
        if (ValueOf(printed) is not (> 0 and <= Highest and var number)) yield break;
        yield return Roman(number);
        yield return number.ToString(CultureInfo.InvariantCulture);
        yield return number.ToString("00", CultureInfo.InvariantCulture);
    }

    private static int ValueOf(string printed) => int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure
        : Enumerable.Range(1, Highest).FirstOrDefault(number => Roman(number) == printed);

    private static string Roman(int number) => ListNumbers.Write(number, "upperRoman");
}
