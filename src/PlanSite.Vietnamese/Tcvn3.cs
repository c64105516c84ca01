using System.Collections.Frozen;

namespace PlanSite.Vietnamese;

/// <summary>TCVN 5712:1993 VN3 ("ABC"), the encoding of the .Vn… fonts: a byte a letter, shown here as the Latin-1 character of that number ("nhân" is "nh©n").</summary>
/// <remarks>
/// Only Ă Â Ê Ô Ơ Ư Đ have capitals. The others are small letters that a font of capitals (.VnTimeH) shows as capitals; where nothing but the
/// font tells, the text keeps small letters. Typed with Caps Lock, plain capitals stand beside them, and then they are made capitals too.
/// </remarks>
public static class Tcvn3
{
    private static readonly (char First, string Letters)[] Table =
    [
        ('\u00A1', "ĂÂÊÔƠƯĐăâêôơưđ"),
        ('\u00B5', "àảãáạ"),
        ('\u00BB', "ằẳẵắ"),
        ('\u00C6', "ặầẩẫấậè"),
        ('\u00CE', "ẻẽéẹềểễếệìỉ"),
        ('\u00DC', "ĩíịò"),
        ('\u00E1', "ỏõóọồổỗốộờởỡớợù"),
        ('\u00F1', "ủũúụừửữứựỳỷỹýỵ"),
    ];

    private static readonly FrozenDictionary<char, char> FromLatin =
        Table.SelectMany(row => row.Letters.Select((letter, i) => ((char)(row.First + i), letter))).ToFrozenDictionary(pair => pair.Item1, pair => pair.letter);

    private static readonly FrozenDictionary<char, char> ToLatin = FromLatin.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Vietnamese letters for the Latin ones that stand for them ("KÕ HO¹CH" → "KẾ HOẠCH"). Characters that stand for none stay.</summary>
    public static string Decode(string latin) => string.Create(latin.Length, latin, (letters, from) =>
    {
        for (var i = 0; i < letters.Length; i++) letters[i] = FromLatin.GetValueOrDefault(from[i], from[i]);
        CapsLock.Restore(letters);
    });

    /// <summary>The reverse of <see cref="Decode"/>; capitals that the encoding does not have become small.</summary>
    /// <param name="text">NFC.</param>
    public static string Encode(string text) => string.Create(text.Length, text, (latin, from) =>
    {
        for (var i = 0; i < latin.Length; i++) latin[i] = CodeOf(from[i]);
    });

    private static char CodeOf(char letter) =>
        ToLatin.TryGetValue(letter, out var code) || ToLatin.TryGetValue(char.ToLowerInvariant(letter), out code) ? code : letter;
}
