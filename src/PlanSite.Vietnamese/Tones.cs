namespace PlanSite.Vietnamese;

/// <summary>The vowels and their tones.</summary>
internal static class Tones
{
    /// <summary>A row a vowel, a column a tone: level, sắc, huyền, hỏi, ngã, nặng.</summary>
    public static readonly string[] Rows =
    [
        "aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "uúùủũụ", "ưứừửữự", "yýỳỷỹỵ",
    ];

    // Up to the last letter of the rows.
    private static readonly (char Vowel, int Tone)[] ByLetter = Table();

    /// <summary>A small letter without its tone, and the column of the tone; other letters as they are, with 0.</summary>
    public static (char Letter, int Tone) TakeOff(char letter) => letter < ByLetter.Length ? ByLetter[letter] : (letter, 0);

    private static (char Vowel, int Tone)[] Table()
    {
        var table = Enumerable.Range(0, Rows.SelectMany(row => row).Max() + 1).Select(letter => ((char)letter, 0)).ToArray();
        foreach (var row in Rows)
            for (var tone = 0; tone < row.Length; tone++) table[row[tone]] = (row[0], tone);
        return table;
    }
}
