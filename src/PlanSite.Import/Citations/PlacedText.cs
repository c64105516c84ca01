using PlanSite.Register.Places;

namespace PlanSite.Import.Citations;

internal sealed record PlacedText(Place Place, string Text);
