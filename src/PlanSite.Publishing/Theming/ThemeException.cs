namespace PlanSite.Publishing.Theming;

/// <summary>A theme cannot be used: a file is missing, or a template is wrong. The message names the file and how to mend it.</summary>
/// <param name="message">For the person who edits the theme.</param>
/// <param name="inner">What the template engine said.</param>
public sealed class ThemeException(string message, Exception? inner = null) : Exception(message, inner);
