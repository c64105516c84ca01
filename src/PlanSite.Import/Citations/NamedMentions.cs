using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Import.Citations;

/// <summary>Finds the documents that a text names without a number.</summary>
internal static partial class NamedMentions
{
    /// <summary>Those outside the numbered mentions of the same text, in order.</summary>
    public static IEnumerable<Mention> In(PlacedText placed, IReadOnlyList<Mention> numbered, CitationContext context)
    {
        if (!NamedDocuments.MayBeIn(placed.Text)) return [];
        var taken = numbered.Select(mention => (mention.Start, mention.End)).ToList();
        var found = new List<Mention>();
        foreach (var document in NamedDocuments.All)
        {
            foreach (var match in document.In(placed.Text))
            {
                var (start, end) = (match.Index, match.Index + match.Length);
                if (taken.Exists(span => document.HoldsOthers ? span.Start == start : start < span.End && span.Start < end) || IsAnnex(placed.Text[start..])) continue;
                taken.Add((start, end));
                found.AddRange(Of(match, document, placed.Text, context));
            }
        }
        return found.OrderBy(mention => mention.Start);
    }

    private static IEnumerable<Mention> Of(Match match, NamedDocument document, string text, CitationContext context)
    {
        var end = match.Index + match.Length;
        var tail = MentionTail.Read(text, end, goesOverSemicolons: false);
        var printed = Spaces().Replace(match.Value.Trim('“', '”'), " ");
        foreach (var name in NamesOf(match, document, printed))
        {
            yield return new Mention
            {
                Start = match.Index,
                End = end,
                Kind = KindOf(match.Groups["kind"].Value),
                Name = printed,
                Date = tail.Date,
                Issuer = match.Groups["issuer"].Success ? match.Groups["issuer"].Value : null,
                Title = match.Groups["title"].Success ? About().Replace(match.Groups["title"].Value.Trim(), "") : null,
                TitleSpan = match.Groups["title"] is { Success: true } title ? (title.Index, title.Index + title.Length) : (end, end),
                Document = DocumentNames.Of(name, document.IsLocal ? context.Jurisdiction : null),
            };
        }
    }

    // "khóa XI, XII" names two documents that share their first words.
    private static IEnumerable<string> NamesOf(Match match, NamedDocument document, string printed)
    {
        if (document.Name is null) return [printed.Replace("Ban Chấp hành Trung ương Đảng", "Trung ương", StringComparison.OrdinalIgnoreCase)];
        var parts = match.Groups["n"].Captures.Select(capture => Spaces().Replace(capture.Value.Replace("khoá", "khóa", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim('(', ')'), " ")).ToList();
        var shared = Session().Match(parts[0]).Value;
        return parts.Select((part, index) => string.Format(CultureInfo.InvariantCulture, document.Name, index == 0 ? part : shared + RomanOf(part)));
    }

    private static string RomanOf(string part) => part.Replace("khóa ", "", StringComparison.Ordinal);

    private static string KindOf(string words) => DocumentKinds.Plain(KindWord().Match(words) is { Success: true } kind ? kind.Value : words);

    // The name of an annex is the title of the decision that follows it.
    private static bool IsAnnex(string text) => Annex().IsMatch(text);

    [GeneratedRegex(
        @"^(?:Quy chế|Quy định|Kế hoạch|Đề án|Chương trình|Chiến lược)\s[^.;,()]{0,250}?\s(?:được\s+)?ban hành (?:kèm )?theo\s+\p{Lu}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Annex();

    [GeneratedRegex(@"^\d+ khóa ", RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    [GeneratedRegex("^" + DocumentKinds.Words, RegexOptions.CultureInvariant)]
    private static partial Regex KindWord();

    [GeneratedRegex(@"^(?:về\s+việc\s+|về\s+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
