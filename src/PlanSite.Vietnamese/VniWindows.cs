using System.Collections.Frozen;
using System.Text;

namespace PlanSite.Vietnamese;

/// <summary>VNI for Windows, the encoding of the VNI-… fonts: a plain letter and behind it, as another letter, its mark and tone ("nhân" is "nhaân"); ñ, ô, ö, i with a tone and ỵ are single.</summary>
public static class VniWindows
{
    private const string TonesOnly = "ùøûõï";
    private const string Circumflex = "âáàåãä";
    private const string Breve = "êéèúüë";

    // Plain letter, what can follow it, what that makes; small letters only, the capitals have the capitals of the same.
    private static readonly (char Plain, string Marks, string Letters)[] Pairs =
    [
        ('a', TonesOnly, "áàảãạ"), ('a', Circumflex, "âấầẩẫậ"), ('a', Breve, "ăắằẳẵặ"),
        ('e', TonesOnly, "éèẻẽẹ"), ('e', Circumflex, "êếềểễệ"),
        ('o', TonesOnly, "óòỏõọ"), ('o', Circumflex, "ôốồổỗộ"), ('ô', TonesOnly, "ớờởỡợ"),
        ('u', TonesOnly, "úùủũụ"), ('ö', TonesOnly, "ứừửữự"), ('y', TonesOnly[..4], "ýỳỷỹ"),
    ];

    private static readonly (string Latin, string Letters) Singles = ("ñôöíìæóòî", "đơưíìỉĩịỵ");

    private static readonly FrozenDictionary<(char, char), char> FromPair = Pairs
        .SelectMany(row => row.Letters.Select((letter, i) => ((row.Plain, row.Marks[i]), letter))).ToFrozenDictionary(pair => pair.Item1, pair => pair.letter);

    private static readonly FrozenDictionary<char, char> FromSingle = Singles.Letters
        .Select((letter, i) => (Singles.Latin[i], letter)).ToFrozenDictionary(pair => pair.Item1, pair => pair.letter);

    private static readonly FrozenDictionary<char, string> ToLatin = FromPair.Select(pair => (pair.Value, $"{pair.Key.Item1}{pair.Key.Item2}"))
        .Concat(FromSingle.Select(pair => (pair.Value, pair.Key.ToString()))).ToFrozenDictionary(pair => pair.Value, pair => pair.Item2);

    /// <summary>Vietnamese letters for the pairs and single letters that stand for them; the plain letter of a pair decides between capital and small. What stands for none stays.</summary>
    public static string Decode(string latin)
    {
        var text = new StringBuilder(latin.Length);
        for (var i = 0; i < latin.Length; i++)
        {
            var small = char.ToLowerInvariant(latin[i]);
            var isPair = i + 1 < latin.Length && FromPair.ContainsKey((small, char.ToLowerInvariant(latin[i + 1])));
            var letter = isPair ? FromPair[(small, char.ToLowerInvariant(latin[i + 1]))] : FromSingle.GetValueOrDefault(small, small);
            text.Append(letter == small ? latin[i] : small == latin[i] ? letter : char.ToUpperInvariant(letter));
            if (isPair) i++;
        }
        return text.ToString();
    }

    /// <summary>The reverse of <see cref="Decode"/>.</summary>
    /// <param name="text">NFC.</param>
    public static string Encode(string text)
    {
        var latin = new StringBuilder(text.Length * 2);
        foreach (var letter in text)
        {
            var small = char.ToLowerInvariant(letter);
            if (!ToLatin.TryGetValue(small, out var code)) latin.Append(letter);
            else latin.Append(small == letter ? code : code.ToUpperInvariant());
        }
        return latin.ToString();
    }
}
