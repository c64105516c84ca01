namespace PlanSite.Search.Format;

/// <summary>What is shown of a run of records.</summary>
/// <param name="Rows">For each record its id, URL, title, text, context line and type, the last two empty where it has none.</param>
internal sealed record RecordShard(IReadOnlyList<string[]> Rows)
{
    public const int Id = 0;
    public const int Url = 1;
    public const int Title = 2;
    public const int Text = 3;
    public const int Context = 4;
    public const int Type = 5;
    public const int Columns = 6;
}
