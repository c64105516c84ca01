namespace PlanSite.Register.Readings;

/// <summary>How a value came to be read: by which rule, and how sure that rule is. Values that people wrote or confirmed have none.</summary>
/// <param name="Reason">The rule; of several the least sure.</param>
/// <param name="Confidence">How often values of this rule are right, from 0 to 1.</param>
public sealed record Reading(ReadingReason Reason, double Confidence)
{
    /// <summary>Below this a person should confirm the value: fewer than four of five are right.</summary>
    /// <remarks>On the documents the confidences were measured on, two thirds of all mistakes are doubted so, and not one in twenty of the right values.</remarks>
    public const double Threshold = 0.8;

    /// <summary>Whether a person should confirm the value.</summary>
    public bool IsDoubtful => Confidence < Threshold;
}
