namespace PlanSite.Register.Tasks;

/// <summary>From which words an assignment or a deadline was read.</summary>
public enum Origin
{
    /// <summary>The task's own text or its assignment lines.</summary>
    Own,

    /// <summary>A heading above the task.</summary>
    Heading,

    /// <summary>The opening sentence of the section.</summary>
    Section,

    /// <summary>Another clause that refers to the task.</summary>
    Reference,

    /// <summary>Not printed: entered by an editor.</summary>
    Editor,
}
