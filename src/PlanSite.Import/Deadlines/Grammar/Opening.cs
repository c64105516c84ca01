namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>A word that a match of a rule can begin with.</summary>
/// <param name="Word">In small letters; <see cref="OpeningWords.Figures"/> or <see cref="OpeningWords.Counts"/> for figures.</param>
/// <param name="Next">The words of which one must follow it; empty when any may.</param>
internal sealed record Opening(string Word, IReadOnlyList<string> Next)
{
    /// <summary>Reads openings from "từ+năm|nay xong": words set apart by spaces, each with what must follow it.</summary>
    public static IReadOnlyList<Opening> Read(string openings) =>
        [.. openings.Split(' ').Select(opening => opening.Split('+')).Select(parts => new Opening(parts[0], parts is [_, var next] ? next.Split('|') : []))];
}
