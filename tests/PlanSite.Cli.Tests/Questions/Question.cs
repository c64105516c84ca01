using PlanSite.Cli.Tests.Running;

namespace PlanSite.Cli.Tests.Questions;

/// <summary>What an officer types, with what answers it.</summary>
/// <param name="Kind">task, agency, abbreviation, number, deadline, typo or prefix.</param>
/// <param name="Text">As typed.</param>
/// <param name="Filters">Values by facet.</param>
/// <param name="Answers">Ids of records of which one must come.</param>
internal sealed record Question(string Kind, string Text, IReadOnlyDictionary<string, IReadOnlyList<string>> Filters, IReadOnlySet<string> Answers)
{
    /// <summary>The questions over the plans of this repository, written by hand.</summary>
    public static IReadOnlyList<Question> All { get; } =
        [.. File.ReadLines(Repository.PathOf("tests/PlanSite.Cli.Tests/Questions/questions.tsv")).Where(line => !line.StartsWith('#')).Select(line => Parse(line.Split('\t')))];

    private static Question Parse(string[] fields) => new(
        fields[0],
        fields[1],
        fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(filter => filter.Split('=')).ToDictionary(filter => filter[0], filter => (IReadOnlyList<string>)[filter[1]]),
        fields[3].Split(' ').ToHashSet(StringComparer.Ordinal));
}
