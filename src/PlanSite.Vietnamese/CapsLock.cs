namespace PlanSite.Vietnamese;

/// <summary>Restores capitals that an encoding without capital Vietnamese letters has lost.</summary>
internal static class CapsLock
{
    /// <summary>Makes words capital that have a capital within them and no plain small letter ("HOạCH"), and whole lines with such a word and no plain small letter ("Kế HOạCH").</summary>
    public static void Restore(Span<char> text)
    {
        while (text.Length > 0)
        {
            var end = text.IndexOfAny('\n', '\r');
            RestoreLine(end < 0 ? text : text[..end]);
            text = end < 0 ? [] : text[(end + 1)..];
        }
    }

    private static void RestoreLine(Span<char> line)
    {
        var (hasWord, hasSmall) = (false, false);
        for (var at = 0; at < line.Length;)
        {
            var length = LetterRun(line[at..]);
            var word = line.Slice(at, length);
            hasSmall |= word.ContainsAnyInRange('a', 'z');
            if (IsTypedInCapitals(word))
            {
                hasWord = true;
                Raise(word);
            }
            at += length + 1;
        }
        if (hasWord && !hasSmall) Raise(line);
    }

    private static int LetterRun(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        return length;
    }

    // "Số", "Đề" can be either; a capital behind the first letter cannot.
    private static bool IsTypedInCapitals(ReadOnlySpan<char> word)
    {
        var (hasCapital, hasSmall) = (false, false);
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiLetterLower(word[i])) return false;
            hasCapital |= i > 0 && char.IsUpper(word[i]);
            hasSmall |= char.IsLower(word[i]);
        }
        return hasCapital && hasSmall;
    }

    private static void Raise(Span<char> letters)
    {
        for (var i = 0; i < letters.Length; i++) letters[i] = char.ToUpperInvariant(letters[i]);
    }
}
