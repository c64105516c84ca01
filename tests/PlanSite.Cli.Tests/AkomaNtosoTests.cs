using System.Xml.Linq;
using PlanSite.Cli.Tests.Running;
using PlanSite.Content;
using PlanSite.Publishing.Tests.AkomaNtoso;
using PlanSite.Register.Agencies;
using PlanSite.Register.Plans;

namespace PlanSite.Cli.Tests;

public sealed class AkomaNtosoTests(PublishedSite site)
{
    private static readonly XNamespace Akn = AknRules.Akn;
    private static readonly AknRules Rules = new(Repository.PathOf("tests/PlanSite.Publishing.Tests/AkomaNtoso/akn-subset.xsd"));

    // With annexes, tables of several sorts, articles and several signers.
    private static readonly string[] Documents =
        ["phu-luc-ubnd.txt", "phu-luc-word.docx", "qd-ubnd-hai-phu-luc.txt", "so-bang.html", "bo-quyet-dinh.txt", "lien-tich.txt", "nghi-quyet-cp.html", "xa-phu-loc.txt"];

    [Fact]
    public void Build_EveryPlanOfTheShowcase_IsAkomaNtosoWithAllItsWordsInOrder()
    {
        foreach (var plan in PlansOf(Repository.PathOf("content")))
        {
            var file = FileOf(site.Path, plan);
            var body = XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants(Akn + "mainBody").First();

            Assert.Empty(Rules.Violations(file));
            Assert.Equal(string.Concat(plan.Units.Where(unit => unit.Place.ToString() != "preamble").SelectMany(Words)), string.Concat(AknRules.Words(body)));
            Assert.Empty(Missing(plan, file));
        }
    }

    [Fact]
    public void Build_DocumentsWithTables_IsAkomaNtosoWithAllTheirWords()
    {
        using var folder = new TemporaryFolder();
        folder.CopyOf("themes");
        folder.SettingsIn("en");
        foreach (var document in Documents) PlanSiteProgram.Run(folder.Path, "import", Repository.PathOf($"tests/documents/{document}"));
        var built = PlanSiteProgram.Run(folder.Path, "build", "--as-of", PublishedSite.AsOf);
        var plans = PlansOf(folder["content"]).ToList();

        Assert.True(built.Output.Length > 0, built.Errors);
        Assert.True(plans.Count >= 6, $"only {plans.Count} plans were imported");
        Assert.Contains(plans, plan => XDocument.Load(FileOf(folder["site"], plan)).Descendants(Akn + "attachment").Descendants(Akn + "table").Any());
        Assert.All(plans, plan => Assert.Empty(Rules.Violations(FileOf(folder["site"], plan))));
        Assert.All(plans, plan => Assert.Empty(Missing(plan, FileOf(folder["site"], plan))));
    }

    private static string FileOf(string folder, Plan plan) => Path.Combine(folder, "ke-hoach", plan.Id.ToString(), "akn.xml");

    private static IEnumerable<Plan> PlansOf(string folder)
    {
        var content = new ContentFolder(folder);
        var agencies = content.ReadAgencies().Value ?? new AgencyDirectory([]);
        return content.FindPlans().Select(plan => content.ReadPlan(plan, agencies).Value).OfType<Plan>();
    }

    // Every word of the plan that the file has less often.
    private static IEnumerable<string> Missing(Plan plan, string file)
    {
        var root = XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!;
        var there = AknRules.Words(root).Concat(AknRules.NoteWords(root)).CountBy(word => word).ToDictionary();
        var head = new[] { plan.Head.Kind, plan.Head.Number, plan.Head.Issuer, plan.Head.Title }.OfType<string>();
        var signatures = plan.Head.Signatures.SelectMany(signature => new[] { signature.Signer, signature.Position, signature.SignedFor, signature.OnBehalfOf, signature.Body }).OfType<string>();
        var notes = plan.Footnotes.Select(note => note.Content.Text);
        return head.Concat(signatures).Concat(notes).Concat(plan.Recipients).SelectMany(AknRules.Words).Concat(plan.Units.SelectMany(Words))
            .CountBy(word => word).Where(word => there.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key);
    }

    private static IEnumerable<string> Words(Unit unit) =>
        new[] { unit.Label, unit.Heading?.Text }.Concat(unit.Paragraphs.Select(paragraph => paragraph.Text)).Concat(unit.Columns).Concat(unit.Cells.Select(cell => cell.Content.Text))
            .OfType<string>().SelectMany(AknRules.Words);
}
