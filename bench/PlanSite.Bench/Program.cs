using System.Globalization;
using PlanSite.Bench;

const int passes = 24;
const int counted = 8;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: PlanSite.Bench FILE-OR-FOLDER …");
    return 1;
}
var corpus = Corpus.Read(args);
if (corpus.Documents.Count == 0)
{
    Console.Error.WriteLine("there is nothing to import");
    return 1;
}
Console.WriteLine(Invariant($"{corpus.Documents.Count} documents, {corpus.Bytes / 1e6:F2} MB"));
var processor = new List<double>();
for (var number = 1; number <= passes; number++)
{
    var pass = Pass.Over(corpus);
    processor.Add(PerSecond(pass.Processor));
    Console.WriteLine(Invariant($"pass {number,2}: {PerSecond(pass.Processor):F2} MB a second of one core, {PerSecond(pass.Elapsed):F2} MB a second on the clock, {pass.Tasks} tasks"));
}
// The passes before them also compile; of these the middle counts.
Console.WriteLine(Invariant($"median of the last {counted} passes: {Median(processor.TakeLast(counted)):F2} MB a second of one core"));
return 0;

double PerSecond(TimeSpan time) => corpus.Bytes / 1e6 / time.TotalSeconds;

static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2 : 0;

static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
