namespace PlanSite.Register.Places;

/// <summary>Where something stands in a document: its printed labels from the outside in, joined by "/" (<c>II/2/đ</c>, <c>III/2/2.9/-2/+1</c>, <c>III/10~2</c>).</summary>
/// <remarks>Ordinal text; two places are equal when their text is. Order in a document is the order of its units, not of this text.</remarks>
public readonly record struct Place
{
    private readonly string? text;

    private Place(string text) => this.text = text;

    /// <summary>The title of a plan.</summary>
    public static Place Title { get; } = new("title");

    /// <summary>The paragraphs between the title and the first section.</summary>
    public static Place Preamble { get; } = new("preamble");

    /// <summary>The list after "Nơi nhận".</summary>
    public static Place Recipients { get; } = new("recipients");

    /// <summary>The labels, outermost first.</summary>
    public IReadOnlyList<string> Segments => Text.Split('/');

    /// <summary>The innermost label.</summary>
    public string Label => Text[(Text.LastIndexOf('/') + 1)..];

    /// <summary>The enclosing unit; null at the top level.</summary>
    public Place? Parent => Text.LastIndexOf('/') is > 0 and var slash ? new Place(Text[..slash]) : null;

    /// <summary>How many labels the place has; 1 at the top level.</summary>
    public int Depth => Text.Count(c => c == '/') + 1;

    private string Text => text ?? "";

    /// <summary>Reads a place as written in content and data.</summary>
    /// <exception cref="FormatException">The text is empty or has an empty label.</exception>
    public static Place Parse(string text) =>
        TryParse(text, out var place) ? place : throw new FormatException($"'{text}' is not a place: labels joined by '/' were expected.");

    /// <summary>Reads a place as written in content and data; false when it is empty or has an empty label.</summary>
    public static bool TryParse(string? text, out Place place)
    {
        var valid = !string.IsNullOrWhiteSpace(text) && !text.StartsWith('/') && !text.EndsWith('/') && !text.Contains("//", StringComparison.Ordinal);
        place = valid ? new Place(text!.Trim()) : default;
        return valid;
    }

    /// <summary>The footnote with a printed mark.</summary>
    public static Place Footnote(string mark) => new($"footnote/{mark}");

    /// <summary>The unit with this label at the top level.</summary>
    public static Place Top(string label) => new(label);

    /// <summary>The unit with this label below this one.</summary>
    public Place Child(string label) => new($"{Text}/{label}");

    /// <summary>Whether this is the other place or lies below it.</summary>
    public bool IsWithin(Place other) =>
        Text == other.Text || (Text.StartsWith(other.Text, StringComparison.Ordinal) && Text.Length > other.Text.Length && Text[other.Text.Length] == '/');

    /// <summary>The label path, as in content and data.</summary>
    public override string ToString() => Text;
}
