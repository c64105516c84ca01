using System.Collections.Frozen;

namespace PlanSite.Vietnamese;

/// <summary>Tells what can be a Vietnamese syllable by the rules of its spelling.</summary>
public static class Orthography
{
    private const int Sharp = 1;
    private const int Heavy = 5;
    private const int LongestSyllable = 7;

    // Longer ones first: the first that fits is taken unless the rest is no rime.
    private static readonly string[] Onsets =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    // By first letter, with the empty one; at 0 those of any other letter.
    private static readonly string[][] OnsetsOf = [.. Enumerable.Range(0, 'đ' + 1).Select(letter => Onsets.Where(onset => onset.Length == 0 || onset[0] == letter).ToArray())];

    // By main vowel; those that stand only behind "qu" are written without its glide.
    private static readonly FrozenSet<string> Rimes = string.Join(' ',
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
        "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
        "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot",
        "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
        "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu",
        "ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu",
        "y yêm yên yêng yêt yêu ych ynh yt").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in any case, can be a Vietnamese syllable: onset, rime and no more than one tone, which before c, ch, p, t is sắc or nặng.</summary>
    /// <param name="word">NFC.</param>
    public static bool IsSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestSyllable) return false;
        Span<char> level = stackalloc char[word.Length];
        var tone = 0;
        for (var i = 0; i < word.Length; i++)
        {
            (level[i], var own) = Tones.TakeOff(Letters.Lower(word[i]));
            if (own > 0 && tone > 0) return false;
            tone = Math.Max(tone, own);
        }
        return HasShape(level) && (tone is Sharp or Heavy || !EndsInStop(level));
    }

    private static bool HasShape(ReadOnlySpan<char> level)
    {
        var rimes = Rimes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var onset in OnsetsOf[level[0] < OnsetsOf.Length ? level[0] : 0])
            if (level.StartsWith(onset, StringComparison.Ordinal) && rimes.Contains(level[onset.Length..])) return true;
        return false;
    }

    private static bool EndsInStop(ReadOnlySpan<char> level) => level[^1] is 'c' or 'p' or 't' || level.EndsWith("ch", StringComparison.Ordinal);
}
