using System.Xml.Linq;

namespace PlanSite.Import.Documents.Word;

/// <summary>Follows the fields of a text (page numbers, references, tables of contents): their instructions are not shown, their results are.</summary>
/// <remarks>A table of contents is not shown either: it would repeat every heading. A field that is never ended is taken for none, so that it swallows no text.</remarks>
internal sealed class Fields
{
    private readonly HashSet<XElement> whole = [];
    private readonly Stack<Field> open = [];

    // How many of the open fields hide what stands in them.
    private int hidden;

    public Fields(XElement story)
    {
        var begun = new Stack<XElement>();
        foreach (var character in story.Descendants(W.FieldCharacter))
        {
            var type = character.AttributeOf("fldCharType");
            if (type == "begin") begun.Push(character);
            if (type == "end" && begun.TryPop(out var begin)) whole.Add(begin);
        }
    }

    /// <summary>Whether text at this point is shown.</summary>
    public bool IsShown => hidden == 0;

    /// <summary>Passes the beginning, the middle or the end of a field.</summary>
    public void Pass(XElement character)
    {
        switch (character.AttributeOf("fldCharType"))
        {
            case "begin" when whole.Contains(character):
                open.Push(new Field());
                hidden++;
                break;
            case "separate" when open.TryPeek(out var field) && !field.IsResult:
                field.IsResult = true;
                if (!field.IsContents) hidden--;
                break;
            case "end" when open.TryPop(out var ended):
                if (!ended.IsResult || ended.IsContents) hidden--;
                break;
        }
    }

    /// <summary>Passes a piece of an instruction.</summary>
    public void Instruct(string instruction)
    {
        if (open.TryPeek(out var field) && !field.IsResult) field.IsContents |= IsContents(instruction);
    }

    /// <summary>Whether an instruction makes a table of contents.</summary>
    public static bool IsContents(string? instruction) => instruction is not null && instruction.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);

    private sealed class Field
    {
        public bool IsResult { get; set; }

        public bool IsContents { get; set; }
    }
}
