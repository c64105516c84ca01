using PlanSite.Import.Agencies;
using static PlanSite.Import.Roles.WordsAfter;
using static PlanSite.Import.Roles.WordsBefore;

namespace PlanSite.Import.Roles;

/// <summary>Tells from the words around a list of agencies how it stands in its sentence.</summary>
internal static class GovernanceReader
{
    // Keeps the work proportional to the text where one paragraph names agencies by the thousand.
    private const int WidestSentence = 2000;

    // What governs a list stands right before it.
    private const int NearWords = 160;

    /// <param name="text">The whole text.</param>
    /// <param name="list">A list in it.</param>
    /// <param name="needsVerb">Whether a subject must have a verb; in a line that only says who does it, none is needed.</param>
    public static Governance Of(AgencyText text, AgencyList list, bool needsVerb)
    {
        var left = text.Key.AsSpan()[Math.Max(0, list.Start - WidestSentence)..list.Start];
        var right = WithoutAside(text.Key.AsSpan()[list.End..Math.Min(text.Length, list.End + WidestSentence)]);
        var governance = Of(text, list, left, right, needsVerb);
        return governance == Governance.None && ListedPersons.StartAtEnd(left) is >= 0 and var persons ? Of(text, list, left[..persons], right, needsVerb) : governance;
    }

    private static Governance Of(AgencyText text, AgencyList list, ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool needsVerb)
    {
        var near = left[Math.Max(0, left.Length - NearWords)..];
        if (EachAs().IsMatch(text.Key.AsSpan(list.Start, list.End - list.Start)) && Measure().IsMatch(right)) return Governance.None;
        if (left.EndsWith(": ") && Office().IsMatch(text.Key.AsSpan()[list.Start..]) && AgencyPhrases.IsAgencyHeading(text.Text[..(list.Start - 2)])) return Governance.None;
        if (Partner().IsMatch(near) || IsBehindUnreadPartner(near)) return Governance.Partner;
        if (Doer().IsMatch(near)) return DoersVerb().IsMatch(right) && !JoinsOthers().IsMatch(near) && !(HasMade().IsMatch(right) && Examined().IsMatch(near)) && !(SharesOut().IsMatch(right) && Share().IsMatch(near)) ? Governance.Subject : Governance.None;
        if (Charge().IsMatch(left) || (InTheLead().IsMatch(left) && NameEnds().IsMatch(right)) || (FurtherCharge().IsMatch(left) && HasVerb(right))) return Governance.Charged;
        if (Collector().IsMatch(left) && ToSumUp().IsMatch(right)) return Governance.Collector;
        if (Directing().IsMatch(near)) return (Predicate().IsMatch(right) && !NoAction().IsMatch(right)) || Carrying().IsMatch(right) ? Governance.Directed : Governance.None;
        if (left.EndsWith('(') && BracketTime().IsMatch(right)) return Governance.Subject;
        if (!needsVerb && IsEnd().IsMatch(right) && UnreadItem().IsMatch(left) && HasNoVerb(UnreadItem().Match(left.ToString()).Groups["words"].Value)) return Governance.Subject;
        if (BehindTime().IsMatch(near) && BracketEnd().IsMatch(right)) return Governance.Subject;
        if (BeforeLead().IsMatch(near) && text.IsUpperAt(list.Start) && LeadsAtEnd().IsMatch(right) && !FurtherSubject.IsListing(near)) return Governance.Subject;
        if (IsInSeries(near, text.Key.AsSpan(list.Start))) return Governance.None;
        return IsSubjectPosition(left) && (HasVerb(right) || (!needsVerb && IsEnd().IsMatch(right))) ? Governance.Subject : Governance.None;
    }

    // "phối hợp với y tế bản, các trường học": the first partner is named as no known body is.
    private static bool IsBehindUnreadPartner(ReadOnlySpan<char> near) => UnreadPartner().IsMatch(near) && HasNoVerb(UnreadPartner().Match(near.ToString()).Groups["words"].Value);

    private static bool HasNoVerb(string unread)
    {
        var words = new AgencyText(unread);
        for (var at = words.NextWord(0); at < words.Length; at = words.NextWord(words.WordEnd(at)))
            if (NameWords.Stops.LengthAt(words, at) > 0) return false;
        return true;
    }

    /// <summary>Whether the words after an agency are what it has to do.</summary>
    public static bool HasVerb(ReadOnlySpan<char> right) => (Predicate().IsMatch(right) && !Past().IsMatch(right) && !Orders().IsMatch(right)) || RunIn().IsMatch(right);

    /// <summary>What an agency does, without the words between it and its verb.</summary>
    public static ReadOnlySpan<char> WithoutAside(ReadOnlySpan<char> words)
    {
        foreach (var aside in Aside().EnumerateMatches(words)) return words[aside.Length..];
        return words;
    }

    private static bool IsSubjectPosition(ReadOnlySpan<char> left)
    {
        if (left.LastIndexOf('“') > left.LastIndexOf('”')) return false;
        if (ClauseStart().IsMatch(left)) return true;
        if (left.EndsWith(" thì ")) return true;
        var sentence = LastSentence(left);
        return (AfterFront().IsMatch(left) && Fronted().IsMatch(sentence)) || FrontedTime().IsMatch(sentence);
    }

    private static ReadOnlySpan<char> LastSentence(ReadOnlySpan<char> left)
    {
        foreach (var before in SentenceBreak().EnumerateMatches(left)) return left[(before.Index + 1)..];
        return left;
    }

    // "trách nhiệm của từng cấp, từng ngành": whose it is, and no subject.
    private static bool IsInSeries(ReadOnlySpan<char> near, ReadOnlySpan<char> words) => EachOf().IsMatch(near) && words.StartsWith(EachOf().Match(near.ToString()).Groups["each"].Value + " ", StringComparison.Ordinal);
}
