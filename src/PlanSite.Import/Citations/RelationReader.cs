using PlanSite.Register.Citations;
using PlanSite.Register.Places;

namespace PlanSite.Import.Citations;

/// <summary>Reads how a plan and its tasks stand to the documents they name.</summary>
internal static class RelationReader
{
    /// <summary>Relations of the plan first, then those of its tasks, each once.</summary>
    public static IReadOnlyList<Relation> Read(IReadOnlyList<PlacedMentions> texts, CitationContext context) =>
    [
        .. texts.SelectMany(OfPlan)
            .Concat(texts.Where(text => context.TaskPlaces.Contains(text.Text.Place)).SelectMany(OfTask))
            .Distinct(),
    ];

    private static IEnumerable<Relation> OfPlan(PlacedMentions text)
    {
        var basis = text.Text.Place == Place.Title ? TitleRelations.Of(text) : text.Text.Place == Place.Preamble ? PreambleRelations.Of(text) : [];
        var changes = Replacements.Of(text).ToList();
        return basis.Where(one => !changes.Exists(change => ReferenceEquals(change.Mention, one.Mention))).Concat(changes).Select(relation => Between(relation.Type, relation.Mention, null));
    }

    private static IEnumerable<Relation> OfTask(PlacedMentions text) =>
        TaskRelations.Of(text).Select(relation => Between(relation.Type, relation.Mention, text.Text.Place));

    private static Relation Between(RelationType type, Mention mention, Place? at) => new(type, mention.Number, mention.Document, at);
}
