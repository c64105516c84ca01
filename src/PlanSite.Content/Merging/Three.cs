namespace PlanSite.Content.Merging;

/// <summary>One thing in the three versions that are merged.</summary>
/// <param name="Base">As the last import wrote it.</param>
/// <param name="Mine">As it is now, with what people corrected.</param>
/// <param name="New">As this import reads it.</param>
internal sealed record Three<T>(T Base, T Mine, T New)
{
    /// <summary>The same question asked of every version.</summary>
    public Three<TPart> Select<TPart>(Func<T, TPart> part) => new(part(Base), part(Mine), part(New));
}
