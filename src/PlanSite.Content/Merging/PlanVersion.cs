namespace PlanSite.Content.Merging;

/// <summary>One version of the files of a plan.</summary>
/// <param name="Files">The files.</param>
/// <param name="Lines">The lines of the text file.</param>
/// <param name="Text">Its text in blocks.</param>
internal sealed record PlanVersion(PlanFileTexts Files, PlanLines Lines, IReadOnlyList<TextBlock> Text)
{
    /// <summary>The units that its places mean.</summary>
    public PlaceNumbers Places { get; init; } = PlaceNumbers.None;

    /// <summary>The fields of the front matter.</summary>
    public IReadOnlyList<YamlBlock> Head => YamlBlockReader.Read(Lines.Head, Places);

    /// <summary>The tasks.</summary>
    public IReadOnlyList<YamlBlock> Tasks => YamlBlockReader.Read(FileLines.Of(Files.Tasks).Lines, Places);

    /// <summary>The cited documents and references.</summary>
    public IReadOnlyList<YamlBlock> Citations => YamlBlockReader.Read(FileLines.Of(Files.Citations).Lines, Places);

    /// <summary>Null when the text file has no front matter.</summary>
    public static PlanVersion? Of(PlanFileTexts files) => PlanLines.Of(files.Plan) is { } lines ? new(files, lines, TextBlockReader.Read(lines.Body)) : null;

    /// <summary>The words of every unit by its number, without its label.</summary>
    public IReadOnlyDictionary<int, string> TextByUnit()
    {
        var texts = new Dictionary<int, string>();
        int? unit = null;
        foreach (var block in Text.Where(block => !block.IsFootnote))
        {
            if (block.Place is { } place) unit = Places.Find(place);
            if (unit is { } number) texts[number] = $"{texts.GetValueOrDefault(number)} {block.Text}".Trim();
        }
        return texts;
    }
}
