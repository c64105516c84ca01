using PlanSite.Content.Plans;

namespace PlanSite.Content.Merging;

/// <summary>How the items of a list are known again in another version.</summary>
/// <param name="Name">The name of the list; that of the file for a list that is the whole file.</param>
/// <param name="Identity">The fields that together name an item.</param>
internal sealed record ListShape(string Name, params IReadOnlyList<string> Identity)
{
    /// <summary>The tasks of a plan: one at a place, however alike others are.</summary>
    public static ListShape Tasks { get; } = new(PlanFiles.Tasks, TaskFields.Place) { Place = TaskFields.Place };

    /// <summary>Fields, and lists of which nothing else is known.</summary>
    public static ListShape Fields { get; } = new("");

    private static readonly ListShape[] All =
    [
        new(TaskFields.Assignments, AssignmentFields.Agency),
        new(TaskFields.Deadlines, DeadlineFields.Text) { IsFew = true },
        new(CitationFields.Citations, CitationFields.Number, CitationFields.Document),
        new(CitationFields.References, ReferenceFields.At, ReferenceFields.Text) { Place = ReferenceFields.At },
        new(HeadFields.Cosigners, HeadFields.Signer),
        new(HeadFields.Relations, RelationFields.Type, RelationFields.Number, RelationFields.Document, RelationFields.At),
    ];

    /// <summary>The field with the place without which an item cannot be; null when items can do without.</summary>
    public string? Place { get; private init; }

    /// <summary>Whether the lists are so short that the one item left over in each version is taken for the same.</summary>
    public bool IsFew { get; private init; }

    /// <summary>The shape of a list below a field.</summary>
    public static ListShape Of(string? name) => Array.Find(All, shape => shape.Name == name) ?? Fields;

    /// <summary>For every block of one version its index in another, or -1.</summary>
    public IReadOnlyList<int> Match(IReadOnlyList<YamlBlock> a, IReadOnlyList<YamlBlock> b)
    {
        var matching = new BlockMatching(Keys(a), Keys(b)).ByExact().ByIdentity().BySimilarity();
        return (IsFew ? matching.BySoleRest() : matching).Pairs;
    }

    /// <summary>What of an item a doubt about it is about; equal when that has not changed.</summary>
    public string ValueOf(YamlBlock block) => IsFew || Identity.Count == 0 ? block.Content : IdentityOf(block);

    private string IdentityOf(YamlBlock block) => string.Join('\n', Identity.Select(name => block.Field(name)?.Content).OfType<string>());

    private List<MatchKey> Keys(IReadOnlyList<YamlBlock> blocks) => [.. blocks.Select((block, i) => KeyOf(block, isFirst: i == 0))];

    private MatchKey KeyOf(YamlBlock block, bool isFirst)
    {
        if (block.IsComment) return new MatchKey { Exact = block.Key, Identity = isFirst ? "#" : null };
        if (block.Name is not null) return new MatchKey { Identity = block.Name };
        var identity = IdentityOf(block);
        if (this == Tasks) return new MatchKey { Identity = identity };
        return new MatchKey
        {
            Exact = block.Content,
            Identity = identity.Length > 0 ? identity : null,
            Words = new WordBag(identity.Length > 0 ? WithoutNames(identity) : block.Content),
        };
    }

    // "agency: Sở Nội vụ" and "agency: Sở Y tế" have a word in common that says nothing.
    private static string WithoutNames(string identity) => string.Join(' ', identity.Split('\n').Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]));
}
