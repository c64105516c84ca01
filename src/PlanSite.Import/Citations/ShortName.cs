using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>Words that a plan defines to stand for a document ("sau đây gọi tắt là …").</summary>
/// <param name="Words">The short name, as printed.</param>
/// <param name="Document">What it stands for.</param>
/// <param name="Kind">The kind of that document.</param>
/// <param name="Number">Its number, if it has one.</param>
internal sealed record ShortName(string Words, DocumentId Document, string Kind, string? Number)
{
    /// <summary>Whether they stand for it only where no words go on behind them.</summary>
    public bool StandsAlone { get; init; }
}
