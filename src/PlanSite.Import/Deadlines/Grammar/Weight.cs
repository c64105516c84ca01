namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>How much words say by themselves about when something is to be done, the least first.</summary>
internal enum Weight
{
    /// <summary>A time only in a time line or time bracket ("tháng 4/2022", "thường xuyên", "theo nhiệm kỳ").</summary>
    NoteOnly,

    /// <summary>An adverb on a verb of running text; counts where the task prints no other time.</summary>
    Adverb,

    /// <summary>A time also in running text, but not within the name of a document ("đến năm 2030").</summary>
    Plain,

    /// <summary>A time wherever it stands ("hoàn thành trước ngày …").</summary>
    Sure,
}
