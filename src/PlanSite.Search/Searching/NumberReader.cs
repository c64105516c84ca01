using System.Globalization;

namespace PlanSite.Search.Searching;

/// <summary>Finds what may be numbers of documents in a query, in any spelling: "21 kl tw", "kl 21", "Kết luận số 21-KL/TW", "59/2019/nđ-cp". Mirrored by Browser/numbers.js.</summary>
internal sealed class NumberReader(IReadOnlyList<QueryWord> words, AliasTable table)
{
    private const string NumberWord = "so";

    /// <summary>In rising order, without overlap.</summary>
    public IReadOnlyList<NumberReading> Read()
    {
        var readings = new List<NumberReading>();
        for (var i = 0; i < words.Count;)
        {
            var reading = At(i);
            if (reading is not null) readings.Add(reading);
            i = reading?.End ?? i + 1;
        }
        return readings;
    }

    private NumberReading? At(int start)
    {
        var (length, codes) = KindAt(start);
        var number = codes.Count > 0 ? start + length : start;
        if (At(number, NumberWord)) number++;
        if (!IsNumber(number)) return null;
        var year = IsYear(number + 1) ? words[number + 1].Folded : null;
        var end = number + (year is null ? 1 : 2);
        return WithCode(end) is var (code, issuer, after)
            ? new(start, after, words[number].Folded, year, [code], issuer ?? Letters(after), issuer is not null)
            : codes.Count > 0 && year is null && !IsYear(number) ? new(start, end, words[number].Folded, null, codes, Letters(end), false) : null;
    }

    private (int Length, IReadOnlyList<string> Codes) KindAt(int start) =>
        table.IsCode(words[start].Folded) ? (1, [words[start].Folded]) : table.KindAt(words, start);

    // The code after the number, and its issuer where the two are written together ("21kltw").
    private (string Code, string? Issuer, int After)? WithCode(int at)
    {
        if (Letters(at) is not { } letters) return null;
        if (table.IsCode(letters)) return (letters, null, at + 1);
        var code = table.CodesBeginning(letters).FirstOrDefault();
        return code is null ? null : (code, letters[code.Length..], at + 1);
    }

    private bool At(int at, string word) => at < words.Count && words[at].Folded == word;

    private bool IsNumber(int at) => at < words.Count && char.IsAsciiDigit(words[at].Folded[0]);

    private string? Letters(int at) => at < words.Count && !IsNumber(at) ? words[at].Folded : null;

    private bool IsYear(int at) => IsNumber(at) && words[at].Folded.Length == 4 && int.Parse(words[at].Folded, CultureInfo.InvariantCulture) is >= 1900 and < 2100;
}
