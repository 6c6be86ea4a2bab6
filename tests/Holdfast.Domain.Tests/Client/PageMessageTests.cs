using CsCheck;
using Holdfast.Client;
using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Tests.Client;

/// <summary>Messages as pages write them, read back.</summary>
public sealed class PageMessageTests
{
    public static TheoryData<string, Message> Written =>
        new()
        {
            { PageMessage.Continue, new Message.Continue() },
            { PageMessage.StartMinimum, new Message.Start(Minimum: true) },
            {
                PageMessage.Answer(new Fact(QuestionId.Q06, 1), Response.Yes),
                new Message.Answered(new Fact(QuestionId.Q06, 1), Response.Yes)
            },
            {
                PageMessage.Answer(QuestionId.Q04b, Response.PreferNotToSay),
                new Message.Answered(QuestionId.Q04b, Response.PreferNotToSay)
            },
            { PageMessage.Tick(QuestionId.Q47, Response.No), new Message.Answered(QuestionId.Q47, Response.No) },
            { PageMessage.Unanswer(QuestionId.Q05), new Message.Unanswered(QuestionId.Q05) },
            { PageMessage.Type(QuestionId.Q01, 7), new Message.Typed(QuestionId.Q01, "7") },
            { PageMessage.Type(QuestionId.Q01), new Message.Typed(QuestionId.Q01, "true") },
            { PageMessage.Choose(QuestionId.M11, "after workout"), new Message.Chose(QuestionId.M11, "after workout") },
            { PageMessage.TickKit(Kit.Chair), new Message.KitTicked(Kit.Chair, AtHand: true) },
            { PageMessage.HipTest(Side.Left, false), new Message.HipTested(Side.Left, false) },
            {
                PageMessage.MovementTest(forward: true, MovementEffect.Worse),
                new Message.MovementTested(true, MovementEffect.Worse)
            },
            { PageMessage.TickNone, new Message.NoneTicked(true) },
            { PageMessage.PickFocus(Focus.StackLite), new Message.FocusPicked(Focus.StackLite) },
            { PageMessage.Try(ExerciseId.E06), new Message.ExclusionOpened(ExerciseId.E06) },
            {
                PageMessage.Gate(GateFact.LegWeakness, Response.NotSure),
                new Message.GateAnswered(GateFact.LegWeakness, Response.NotSure)
            },
            { PageMessage.TickGate(GateFact.Fall), new Message.GateAnswered(GateFact.Fall, Response.Yes) },
            { PageMessage.Rate(Scale.PainBefore, 11), new Message.Rated(Scale.PainBefore, "11") },
            {
                PageMessage.StopAnswer(StopAnswer.BladderOrNumbSeat),
                new Message.StopAnswered(StopAnswer.BladderOrNumbSeat)
            },
            { PageMessage.TickSymptom(LogSymptom.DownALeg), new Message.SymptomTicked(LogSymptom.DownALeg, true) },
            { PageMessage.LegSettled(Settling.Within15Minutes), new Message.LegSettled(Settling.Within15Minutes) },
            { PageMessage.Set(SettingNames.Country, "GB"), new Message.SettingChosen("country", "GB") },
            { PageMessage.ReadNotice("store-full"), new Message.NoticeRead("store-full") },
        };

    [Theory]
    [MemberData(nameof(Written))]
    public void What_a_page_writes_reads_back(string written, Message message) =>
        Assert.Equal(message, PageMessages.Parse(written, "true"));

    [Fact]
    public void Every_fixed_message_is_read()
    {
        var constants = typeof(PageMessage)
            .GetFields()
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!);

        Assert.All(constants, written => Assert.NotNull(PageMessages.Parse(written, "")));
    }

    [Fact]
    public void Every_value_of_every_set_reads_back()
    {
        Assert.All(
            Enum.GetValues<StopAnswer>(),
            each => Assert.Equal(new Message.StopAnswered(each), PageMessages.Parse(PageMessage.StopAnswer(each), ""))
        );
        Assert.All(
            Enum.GetValues<QuestionId>(),
            each => Assert.Equal(new Message.Unanswered(each), PageMessages.Parse(PageMessage.Unanswer(each), ""))
        );
        Assert.All(
            Enum.GetValues<Response>(),
            each =>
                Assert.Equal(
                    new Message.Answered(QuestionId.Q05, each),
                    PageMessages.Parse(PageMessage.Answer(QuestionId.Q05, each), "")
                )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("answer")]
    [InlineData("answer:Q06.1")]
    [InlineData("answer:Q06.10=yes")]
    [InlineData("answer:Q99=yes")]
    [InlineData("answer:5=yes")]
    [InlineData("answer:Q05=maybe")]
    [InlineData("gate:none=yes")]
    [InlineData("hip-test:centre=above")]
    [InlineData("erased")]
    [InlineData("started")]
    public void What_is_none_of_ours_is_no_message(string written) => Assert.Null(PageMessages.Parse(written, ""));

    [Fact]
    public void Whatever_is_sent_is_read_without_a_fault() =>
        Gen.String.Select(Gen.String).Sample((written, control) => PageMessages.Parse(written, control), iter: 2_000);

    [Fact]
    public void Nobody_types_more_than_the_store_can_hold()
    {
        var typed = Assert.IsType<Message.Typed>(
            PageMessages.Parse(PageMessage.Type(QuestionId.M12), new string('x', 100_000))
        );

        Assert.Equal(2_000, typed.Text.Length);
    }
}
