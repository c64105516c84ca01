namespace PlanSite.Content;

/// <summary>How the tasks of a plan fared when its document was imported again.</summary>
/// <param name="Kept">Tasks that are as they were.</param>
/// <param name="Added">Tasks that the document has only now.</param>
/// <param name="Changed">Tasks that read otherwise in the document than before.</param>
/// <param name="Vanished">Tasks that the document has no more.</param>
/// <param name="Conflicts">Lines that both the document and people changed.</param>
public sealed record MergeCounts(int Kept, int Added, int Changed, int Vanished, int Conflicts);
