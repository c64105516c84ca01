using PlanSite.Publishing.Facts;
using PlanSite.Publishing.Phrases;
using PlanSite.Register.Linking;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.PlanPages;

/// <summary>The head of a plan as a list of facts, those an editor entered marked as such.</summary>
internal sealed class PlanFacts(Words words)
{
    public IReadOnlyList<Fact> Of(PlanEntry plan)
    {
        var head = plan.Head;
        return
        [
            new Fact(words.Of("fact.kind"), head.Kind, Note: Note(head, nameof(head.Kind))),
            Marked(head, nameof(head.Number), Fact.Printed(words, "fact.number", head.Number)),
            Marked(head, nameof(head.Issuer), Fact.Printed(words, "fact.issuer", head.Issuer)),
            Marked(head, nameof(head.Jurisdiction), new Fact(words.Of("fact.jurisdiction"), head.Jurisdiction)),
            .. head.Authority is null ? Array.Empty<Fact>() : [Marked(head, nameof(head.Authority), new Fact(words.Of("fact.authority"), head.Authority))],
            Marked(head, head.Date is null && head.Year is not null ? nameof(head.Year) : nameof(head.Date), new Fact(words.Of("fact.date"), words.PlanDate(plan))),
            Marked(head, nameof(head.OnBehalfOf), Fact.Printed(words, "fact.on-behalf-of", head.OnBehalfOf)),
            .. head.SignedFor is null ? Array.Empty<Fact>() : [Marked(head, nameof(head.SignedFor), new Fact(words.Of("fact.signed-for"), head.SignedFor))],
            .. head.SignerBody is null ? Array.Empty<Fact>() : [Marked(head, nameof(head.SignerBody), new Fact(words.Of("fact.signer-body"), head.SignerBody))],
            Marked(head, nameof(head.SignerPosition), Fact.Printed(words, "fact.signer-position", head.SignerPosition)),
            Marked(head, nameof(head.Signer), Fact.Printed(words, "fact.signer", head.Signer)),
            .. head.Cosigners.Select(cosigner => Marked(head, nameof(head.Cosigners), new Fact(words.Of("fact.cosigner"), InOneLine(cosigner)))),
            .. head.Updated is { } updated ? new[] { new Fact(words.Of("fact.updated"), DateWords.Short(updated)) } : [],
        ];
    }

    private static string InOneLine(Signature signature) =>
        string.Join(", ", new[] { signature.Signer, signature.SignedFor, signature.Position, signature.OnBehalfOf, signature.Body }.OfType<string>());

    /// <summary>"do biên tập viên ghi" when an editor entered the field, else null.</summary>
    private string? Note(PlanHead head, string field)
    {
        var wasEntered = head.FromEditor.Any(name => string.Equals(name.Replace("-", "", StringComparison.Ordinal), field, StringComparison.OrdinalIgnoreCase));
        return wasEntered ? words.Of(Origin.Editor) : null;
    }

    private Fact Marked(PlanHead head, string field, Fact fact) => fact with { Note = Note(head, field) };
}
