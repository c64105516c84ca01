using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Office.Word;

/// <summary>A footnote.</summary>
/// <param name="Id">Counted from 1.</param>
/// <param name="Mark">As printed.</param>
/// <param name="Content">The text of the note.</param>
/// <param name="IsCounted">Whether Word may count it: the printed marks are 1, 2, 3 …</param>
internal sealed record WordNote(int Id, string Mark, Paragraph Content, bool IsCounted);
