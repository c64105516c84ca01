namespace PlanSite.Search;

/// <summary>The values of <see cref="FacetNames.Number"/>.</summary>
public static class DocumentNumberValues
{
    private const int YearLength = 4;

    /// <summary>All under which a number is looked up: whole, without its issuer, without its year ("59/2019/NĐ-CP": 59-2019-nd-cp, 59-nd-cp, 59-2019-nd, 59-nd). Empty where it is no number with a kind.</summary>
    public static IReadOnlyList<string> Of(string number)
    {
        var parts = AliasName.Of(number).Syllables;
        var digits = parts.TakeWhile(part => char.IsAsciiDigit(part[0])).ToList();
        var letters = parts.Skip(digits.Count).ToList();
        if (digits.Count == 0 || letters.Count == 0) return [];
        string[] beginnings = digits.Count > 1 && digits[1].Length == YearLength ? [$"{digits[0]}-{digits[1]}", digits[0]] : [digits[0]];
        string[] endings = [letters[0], letters.Count > 1 ? $"{letters[0]}-{letters[1]}" : letters[0], string.Join('-', letters)];
        return [.. beginnings.SelectMany(beginning => endings, (beginning, ending) => $"{beginning}-{ending}").Distinct()];
    }
}
