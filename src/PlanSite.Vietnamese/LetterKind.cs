namespace PlanSite.Vietnamese;

/// <summary>The part a UTF-16 unit plays in cutting text into syllables.</summary>
internal enum LetterKind : byte
{
    /// <summary>Separates: spaces, punctuation, symbols, surrogates.</summary>
    Other,

    /// <summary>Begins or continues a syllable.</summary>
    Letter,

    /// <summary>Continues a syllable, never begins one.</summary>
    Mark,

    /// <summary>0 to 9: part of a number, which ends where letters begin ("03tháng" is two).</summary>
    Digit,
}
