using PlanSite.Content.Plans;

namespace PlanSite.Content.Tests.Plans;

public sealed class RecurrenceRuleTests
{
    [Theory]
    [InlineData("FREQ=YEARLY")]
    [InlineData("FREQ=YEARLY;INTERVAL=5")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("FREQ=WEEKLY;BYDAY=FR;UNTIL=20251231;WKST=MO")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR,2MO;COUNT=12")]
    [InlineData("BYMONTH=12;FREQ=DAILY")]
    public void WhatIsExpected_OfARule_IsNothing(string rule) => Assert.Null(RecurrenceRule.WhatIsExpected(rule));

    [Theory]
    [InlineData("hằng năm", "FREQ=…, INTERVAL=…, ")]
    [InlineData("", "FREQ=…, ")]
    [InlineData("FREQ=YEARLY;", "FREQ=…, ")]
    [InlineData("FREQ=YEARLY; BYMONTH=12", "FREQ=…, ")]
    [InlineData("FREQ=YEARLY;BYHOUR=9", "FREQ=…, ")]
    [InlineData("FREQ", "FREQ=YEARLY, FREQ=MONTHLY, ")]
    [InlineData("FREQ=QUARTERLY", "FREQ=YEARLY, FREQ=MONTHLY, ")]
    [InlineData("FREQ=yearly", "FREQ=YEARLY, FREQ=MONTHLY, ")]
    [InlineData("BYMONTH=12", "FREQ=YEARLY, FREQ=MONTHLY, ")]
    [InlineData("FREQ=YEARLY;BYMONTH=13", "BYMONTH=1…12")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,", "BYMONTH=1…12")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=0", "BYMONTHDAY=1…31")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=--1", "BYMONTHDAY=1…31")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=15/12", "BYMONTHDAY=1…31")]
    [InlineData("FREQ=WEEKLY;BYDAY=T6", "BYDAY=MO, TU")]
    [InlineData("FREQ=WEEKLY;BYDAY=54MO", "BYDAY=MO, TU")]
    [InlineData("FREQ=YEARLY;UNTIL=2025-12-31", "UNTIL=YYYYMMDD")]
    [InlineData("FREQ=YEARLY;INTERVAL=0", "INTERVAL=1…999")]
    [InlineData("FREQ=YEARLY;FREQ=DAILY", "FREQ=… (1×)")]
    [InlineData("FREQ=YEARLY;COUNT=2;UNTIL=20251231", "COUNT=… / UNTIL=…")]
    public void WhatIsExpected_OfAMistake_IsThePartThatIsWrong(string rule, string expected) =>
        Assert.StartsWith(expected, RecurrenceRule.WhatIsExpected(rule), StringComparison.Ordinal);
}
