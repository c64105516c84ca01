using System.Globalization;
using System.Text.Json;
using PlanSite.Publishing.Data;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.Data;

public sealed class DataFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_Plan_HasTheFieldsOfTheContractInTheirOrder()
    {
        var plan = Publish(Example.Plan(tasks: Example.Task("I/1", Example.By(2022, 12, 31))));

        Assert.Equal(
            ["id", "source", "url", "head", "recipients", "sections", "tasks", "citations", "relations", "internalReferences", "footnotes", "findings", "replacedBy", "amendedBy"],
            Fields(plan));
        Assert.Equal(
            ["kind", "number", "issuer", "jurisdiction", "date", "title", "signer", "signerPosition", "onBehalfOf"],
            Fields(plan.GetProperty("head")).Take(9));
        var task = plan.GetProperty("tasks")[0];
        Assert.Equal(["place", "url", "text", "assignments", "responsible", "deadlines"], Fields(task));
        Assert.Equal(["agency", "resolved", "agencyId", "role", "from", "at"], Fields(task.GetProperty("assignments")[0]).Take(6));
        Assert.Equal(
            ["text", "kind", "start", "end", "for", "inferred", "from", "rule", "offset", "event", "eventDate", "reference"],
            Fields(task.GetProperty("deadlines")[0]));
        Assert.Equal(["number", "kind", "date", "issuer", "title", "documentId", "places", "dates"], Fields(plan.GetProperty("citations")[0]));
        Assert.Equal(["type", "number", "documentId", "at"], Fields(plan.GetProperty("relations")[0]));
    }

    [Fact]
    public void Write_PlanOfSeveralBodies_HasAllWhoSign()
    {
        var plan = Example.Plan();
        var head = plan.Head with { Signer = "Lê Văn A", Cosigners = [new Signature { Signer = "Đoàn Thị Lan", Position = "GIÁM ĐỐC", SignedFor = "KT. BỘ TRƯỞNG", OnBehalfOf = "BAN", Body = "SỞ Y TẾ" }] };

        var json = Publish(plan with { Head = head }).GetProperty("head");

        Assert.Equal("Lê Văn A", json.GetProperty("signer").GetString());
        var cosigner = json.GetProperty("cosigners").EnumerateArray().Single();
        Assert.Equal(
            ["signer: Đoàn Thị Lan", "signerPosition: GIÁM ĐỐC", "signedFor: KT. BỘ TRƯỞNG", "onBehalfOf: BAN", "signerBody: SỞ Y TẾ"],
            cosigner.EnumerateObject().Select(field => $"{field.Name}: {field.Value.GetString()}"));
    }

    [Fact]
    public void Write_Plan_NamesValuesAsTheContractDoes()
    {
        var plan = Publish(Example.Plan(tasks: Example.Task("I/1", Example.By(2022, 12, 31))));

        var task = plan.GetProperty("tasks")[0];
        Assert.Equal("tra-vinh/66-kh-ubnd", plan.GetProperty("id").GetString());
        Assert.Equal("2022-10-05", plan.GetProperty("head").GetProperty("date").GetString());
        Assert.Equal("ke-hoach/tra-vinh/66-kh-ubnd/#i-1", task.GetProperty("url").GetString());
        Assert.Equal("tra-vinh/so-tai-chinh", task.GetProperty("assignments")[0].GetProperty("agencyId").GetString());
        Assert.Equal("by", task.GetProperty("deadlines")[0].GetProperty("kind").GetString());
        Assert.Equal("2022-12-31", task.GetProperty("deadlines")[0].GetProperty("end").GetString());
        Assert.Equal("carries-out", plan.GetProperty("relations")[0].GetProperty("type").GetString());
    }

    [Fact]
    public void Write_WhatThePlanDoesNotPrint_IsNull()
    {
        var plan = Publish(Example.Plan(tasks: Example.Task("I/1", new Deadline { Text = "thường xuyên", Kind = DeadlineKind.Ongoing })));

        var deadline = plan.GetProperty("tasks")[0].GetProperty("deadlines")[0];
        Assert.All(["start", "end", "for", "rule", "offset", "event", "eventDate", "reference"], name => Assert.Equal(JsonValueKind.Null, deadline.GetProperty(name).ValueKind));
        Assert.Equal(JsonValueKind.Null, plan.GetProperty("head").GetProperty("signer").ValueKind);
        Assert.Equal(JsonValueKind.Null, plan.GetProperty("relations")[0].GetProperty("at").ValueKind);
    }

    [Fact]
    public void Write_AgencyThatTheRegisterLacks_HasNoId()
    {
        var task = Example.Task("I/1") with { Assignments = [new Assignment { Agency = "Sở Lạ", Role = Role.Lead, At = Place.Parse("I/1") }] };

        var plan = Publish(Example.Plan(tasks: task));

        Assert.Equal(JsonValueKind.Null, plan.GetProperty("tasks")[0].GetProperty("assignments")[0].GetProperty("agencyId").ValueKind);
    }

    [Fact]
    public void Write_Responsible_GivesTheFullNameOfTheLead()
    {
        var at = Place.Parse("I/1");
        var task = Example.Task("I/1") with
        {
            Assignments =
            [
                new Assignment { Agency = "Sở Văn hóa", Role = Role.Coordinate, At = at },
                new Assignment { Agency = "Tài chính", Resolved = "Sở Tài chính", Role = Role.Lead, At = at },
            ],
        };

        var plan = Publish(Example.Plan(tasks: task));

        Assert.Equal(["Sở Tài chính"], Strings(plan.GetProperty("tasks")[0].GetProperty("responsible")));
    }

    [Fact]
    public void Write_Text_KeepsVietnameseLettersAndLineFeeds()
    {
        Publish(Example.Plan(tasks: Example.Task("I/1")));

        var text = folder.Read("data/plans/tra-vinh/66-kh-ubnd.json");
        Assert.Contains("\"thực hiện \\\"Kết luận\\\" <21-KL/TW>\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Tasks_NamesThePlanOfEach()
    {
        Publish(Example.Plan("2/KH-UBND", Example.Task("I/1")), Example.Plan("1/KH-UBND", Example.Task("I/2"), Example.Task("I/1")));

        var tasks = Parse("data/tasks.json").EnumerateArray().Select(task => $"{task.GetProperty("plan")} {task.GetProperty("place")}");
        Assert.Equal(["tra-vinh/1-kh-ubnd I/2", "tra-vinh/1-kh-ubnd I/1", "tra-vinh/2-kh-ubnd I/1"], tasks);
    }

    [Fact]
    public void Write_Agencies_CountsDutiesThroughGroups()
    {
        var forAll = Example.Task("I/2") with { Assignments = [new Assignment { Agency = "các sở, ngành", Role = Role.Implement, At = Place.Parse("I/2") }] };

        Publish(Example.Plan(tasks: [Example.Task("I/1"), forAll]));

        var finance = Parse("data/agencies.json").EnumerateArray().Single(agency => agency.GetProperty("id").GetString() == "tra-vinh/so-tai-chinh");
        Assert.Equal(1, finance.GetProperty("tasks").GetProperty("lead").GetInt32());
        Assert.Equal(1, finance.GetProperty("tasks").GetProperty("implement").GetInt32());
        Assert.Equal(0, finance.GetProperty("tasksThroughGroups").GetProperty("lead").GetInt32());
        Assert.Equal(1, finance.GetProperty("tasksThroughGroups").GetProperty("implement").GetInt32());
    }

    [Fact]
    public void Write_Documents_ShowsWhereCitationsDisagree()
    {
        var first = Example.Plan("1/KH-UBND");
        var second = Example.Plan("2/KH-UBND");

        Publish(first, second with { Citations = [second.Citations[0] with { Dates = [new DateOnly(2021, 10, 23)] }] });

        var document = Assert.Single(Parse("data/documents.json").EnumerateArray());
        Assert.Equal(2, document.GetProperty("citedBy").GetArrayLength());
        var conflict = Assert.Single(document.GetProperty("conflicts").EnumerateArray());
        Assert.Equal("date", conflict.GetProperty("field").GetString());
        Assert.Equal(["2021-10-23", "2021-10-25"], conflict.GetProperty("readings").EnumerateArray().Select(reading => reading.GetProperty("value").GetString()));
    }

    [Fact]
    public void Write_Deadlines_ListsTheDatedOnesByDay()
    {
        var open = new Deadline { Text = "từ năm 2023", Kind = DeadlineKind.From, Start = new DateOnly(2023, 1, 1) };
        var none = new Deadline { Text = "thường xuyên", Kind = DeadlineKind.Ongoing };

        Publish(Example.Plan(tasks: Example.Task("I/1", Example.By(2023, 6, 1), none, open, Example.By(2022, 12, 1))));

        var deadlines = Parse("data/deadlines.json").EnumerateArray().ToList();
        Assert.Equal([null, "2023-01-01", null], deadlines.Select(deadline => deadline.GetProperty("start").GetString()));
        Assert.Equal(["2022-12-01", null, "2023-06-01"], deadlines.Select(deadline => deadline.GetProperty("end").GetString()));
        Assert.Equal(["tra-vinh/so-tai-chinh"], Strings(deadlines[0].GetProperty("responsibleIds")));
    }

    [Fact]
    public void Write_InAnyOrderAndCulture_GivesTheSameBytes()
    {
        Plan[] plans = [Example.Plan("1/KH-UBND", Example.Task("I/1", Example.By(2022, 12, 1))), Example.Plan("2/KH-UBND", Example.Task("II/đ"))];
        Publish(plans);
        var before = folder.Files().ToDictionary(file => file, folder.Read);
        var culture = CultureInfo.CurrentCulture;

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Publish([.. plans.Reverse()]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(before, folder.Files().ToDictionary(file => file, folder.Read));
    }

    private JsonElement Publish(params Plan[] plans)
    {
        DataFiles.Write(Example.Site(null, plans), folder.Output);
        return Parse($"data/plans/{plans[0].Id}.json");
    }

    private JsonElement Parse(string path)
    {
        using var document = JsonDocument.Parse(folder.Read(path));
        return document.RootElement.Clone();
    }

    private static IEnumerable<string> Fields(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string?> Strings(JsonElement list) => list.EnumerateArray().Select(item => item.GetString());
}
