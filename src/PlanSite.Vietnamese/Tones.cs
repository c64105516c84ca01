using System.Collections.Frozen;

namespace PlanSite.Vietnamese;

/// <summary>The vowels and their tones.</summary>
internal static class Tones
{
    /// <summary>A row a vowel, a column a tone: level, sắc, huyền, hỏi, ngã, nặng.</summary>
    public static readonly string[] Rows =
    [
        "aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "uúùủũụ", "ưứừửữự", "yýỳỷỹỵ",
    ];

    private static readonly FrozenDictionary<char, (char Vowel, int Tone)> ByLetter =
        Rows.SelectMany(row => row.Select((letter, tone) => (letter, row[0], tone))).ToFrozenDictionary(one => one.letter, one => (one.Item2, one.tone));

    /// <summary>A small letter without its tone, and the column of the tone; other letters as they are, with 0.</summary>
    public static (char Letter, int Tone) TakeOff(char letter) => ByLetter.TryGetValue(letter, out var parts) ? parts : (letter, 0);
}
