namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>What a run of characters is made of.</summary>
internal enum CharSort : byte
{
    /// <summary>Spaces and signs, which stand for themselves.</summary>
    Other,

    /// <summary>A letter of a word.</summary>
    Letter,

    /// <summary>0 to 9.</summary>
    Figure,
}
