namespace PlanSite.Register.Wording;

/// <summary>In which language the command line speaks.</summary>
public enum Language
{
    /// <summary>For engineers, and where nothing says otherwise.</summary>
    English,

    /// <summary>For clerks.</summary>
    Vietnamese,
}
