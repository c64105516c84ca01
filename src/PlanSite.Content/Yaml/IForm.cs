namespace PlanSite.Content.Yaml;

/// <summary>How the values of a field are written.</summary>
internal interface IForm<T>
    where T : struct
{
    bool TryParse(string? text, out T value);

    /// <summary>What to say about a text that cannot be read.</summary>
    Refusal Refuse(string text);
}
