using PlanSite.Import.Tables;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Readings;

/// <summary>Cells that say "như trên" right below an empty one: they were given what stands farther up, and may mean nothing.</summary>
internal sealed class UnclearDittos(Plan plan, WordPositions positions)
{
    public IEnumerable<Finding> All =>
        from pair in plan.Units.Zip(plan.Units.Skip(1))
        where pair.First.Cells.Count > 0
        from cell in pair.Second.Cells
        where Dittos.IsDitto(cell.Content.Text) && !pair.First.Cells.Any(above => above.Column == cell.Column)
        select new Finding { Code = FindingCode.DittoUnclear, Arguments = [cell.Content.Text, cell.Column], Place = pair.Second.Place, Position = positions.Of(pair.Second.Place, cell.Content.Text) };
}
