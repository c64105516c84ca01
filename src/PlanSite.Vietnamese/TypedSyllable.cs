using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanSite.Vietnamese;

/// <summary>A syllable while it is being typed. Mirrored by <c>keystrokes</c> in the search engine for browsers.</summary>
internal sealed partial class TypedSyllable
{
    private const string TelexTones = "zsfrxj";
    private const string VniTones = "012345";
    private static readonly SearchValues<char> Marked = SearchValues.Create("ăâêôơư");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aăâeêioôơuưy");

    private readonly StringBuilder letters = new();
    private int tone;
    private bool hasMark;

    /// <summary>Takes a key, a lower-case letter or digit.</summary>
    /// <returns>False where the key makes no sense there.</returns>
    public bool Press(char key) => char.IsAsciiDigit(key) ? PressDigit(key) : PressLetter(key);

    /// <summary>The finished syllable, or null where it has no mark or is no syllable.</summary>
    public string? Read()
    {
        var shape = Shape().Match(letters.ToString());
        if (!hasMark || !shape.Success) return null;
        if (tone == 0) return letters.ToString();
        var place = shape.Groups["vowels"].Index + TonePlace(shape.Groups["vowels"].Value, shape.Groups["ending"].Length > 0);
        letters[place] = Tones.Rows.First(row => row[0] == letters[place])[tone];
        return letters.ToString();
    }

    private bool PressLetter(char key)
    {
        var hasVowel = letters.ToString().AsSpan().ContainsAny(Vowels);
        if (hasVowel && TelexTones.IndexOf(key, StringComparison.Ordinal) is var newTone and >= 0) return SetTone(newTone);
        if (key == 'w') return Mark("uo", "ươ") || Mark("a", "ă") || Mark("o", "ơ") || Mark("u", "ư");
        if (key is 'a' or 'e' or 'o' && Mark(key.ToString(), Circumflex(key))) return true;
        if (key == 'd' && letters.Length > 0 && Mark("d", "đ")) return true;
        letters.Append(key);
        return true;
    }

    private bool PressDigit(char key) => key switch
    {
        '6' => Mark("a", "â") || Mark("e", "ê") || Mark("o", "ô"),
        '7' => Mark("uo", "ươ") || Mark("o", "ơ") || Mark("u", "ư"),
        '8' => Mark("a", "ă"),
        '9' => Mark("d", "đ"),
        _ => SetTone(VniTones.IndexOf(key, StringComparison.Ordinal)),
    };

    private static string Circumflex(char vowel) => vowel switch { 'a' => "â", 'e' => "ê", _ => "ô" };

    private bool SetTone(int newTone)
    {
        tone = newTone;
        return hasMark = newTone >= 0;
    }

    // A mark may be typed at once or at the syllable's end ("nhaan", "nhana"); it belongs to the last letter that can take it.
    private bool Mark(string plain, string marked)
    {
        var at = letters.ToString().LastIndexOf(plain, StringComparison.Ordinal);
        if (at < 0) return false;
        for (var i = 0; i < plain.Length; i++) letters[at + i] = marked[i];
        return hasMark = true;
    }

    // A marked vowel bears the tone; else the last vowel before an ending, the middle one of three, or the first.
    private static int TonePlace(string vowels, bool hasEnding)
    {
        var marked = vowels.AsSpan().LastIndexOfAny(Marked);
        if (marked >= 0) return marked;
        return hasEnding ? vowels.Length - 1 : vowels.Length == 3 ? 1 : 0;
    }

    [GeneratedRegex("^(?<onset>ngh|ng|nh|ch|gh|gi(?=[aăâeêoôơuư])|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?<vowels>[aăâeêioôơuưy]{1,3})(?<ending>ch|nh|ng|[cmnpt])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
