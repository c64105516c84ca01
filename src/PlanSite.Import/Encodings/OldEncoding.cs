namespace PlanSite.Import.Encodings;

/// <summary>One way to read Latin text as Vietnamese.</summary>
/// <param name="Name">As findings name it.</param>
/// <param name="Decode">Gives the Vietnamese; null for text that cannot be in this encoding.</param>
internal sealed record OldEncoding(string Name, Func<string, string?> Decode);
