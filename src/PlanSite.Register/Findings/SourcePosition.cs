namespace PlanSite.Register.Findings;

/// <summary>A place in a file.</summary>
/// <param name="File">Path as the user gave it or relative to the content's parent folder, with forward slashes.</param>
/// <param name="Line">Counted from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Counted from 1 in UTF-16 units; 0 when the whole line is meant.</param>
public sealed record SourcePosition(string File, int Line = 0, int Column = 0)
{
    /// <summary>The form editors and CI make clickable: <c>file(line,column)</c>.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Math.Max(Column, 1)})";
}
