using PlanSite.Vietnamese;

namespace PlanSite.Import.Citations;

/// <summary>Joins documents named without a number to the numbered ones they are.</summary>
internal static class UnnumberedNames
{
    // Shorter titles fit more than one document.
    private const int LettersThatTellATitle = 10;

    /// <summary>The same mentions; those whose kind and title, or kind and issuing conference, belong to a numbered document of the plan take its identity.</summary>
    public static IReadOnlyList<PlacedMentions> Join(IReadOnlyList<PlacedMentions> texts)
    {
        var numbered = texts.SelectMany(text => text.Mentions).Where(mention => mention.Number is not null).ToList();
        return [.. texts.Select(text => text with { Mentions = [.. text.Mentions.Select(mention => mention.Number is null ? Identified(mention, numbered) : mention)] })];
    }

    private static Mention Identified(Mention named, List<Mention> numbered)
    {
        var same = numbered.Find(candidate => candidate.Kind == named.Kind && (SameTitle(candidate, named) || SameConference(candidate, named)));
        return same is null ? named : named with { Document = same.Document, Number = same.Number };
    }

    private static bool SameTitle(Mention numbered, Mention named)
    {
        if (numbered.Title is not { } full || named.Title is not { } title || numbered.Kind is not ("Quy định" or "Luật" or "Bộ luật")) return false;
        var (a, b) = (VietnameseText.CompareKey(full), VietnameseText.CompareKey(title));
        return numbered.Kind != "Quy định" ? a == b : a.Length >= LettersThatTellATitle && (a == b || b.StartsWith(a, StringComparison.Ordinal));
    }

    private static bool SameConference(Mention numbered, Mention named) =>
        numbered.Issuer is { } a && named.Issuer is { } b && a.StartsWith("Hội nghị lần thứ", StringComparison.Ordinal) && VietnameseText.CompareKey(a) == VietnameseText.CompareKey(b);
}
