using Holdfast.Client;

namespace Holdfast.Domain.Tests.Client;

/// <summary>Everything that the client can say has words in the library.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("erased")]
    [InlineData("file-not-read")]
    [InlineData("import-nothing-new")]
    [InlineData("import-refused")]
    [InlineData("imported")]
    [InlineData("needs-network")]
    [InlineData("no-speech")]
    [InlineData("no-wake-lock")]
    [InlineData("not-saved")]
    [InlineData("nothing-is-kept")]
    [InlineData("reminder")]
    [InlineData("session-elsewhere")]
    [InlineData("session-place-lost")]
    [InlineData("store-full")]
    public void A_notice_has_its_sentence(string key) =>
        Assert.True(Person.Library.Words.Has(new Notice(key).WordsKey), key);

    [Theory]
    [InlineData("began-lately")]
    [InlineData("gate-unanswered")]
    [InlineData("longer-than-life")]
    [InlineData("none-and-ticked")]
    [InlineData("not-a-number")]
    [InlineData("nothing-ticked")]
    [InlineData("out-of-range")]
    [InlineData("unanswered")]
    [InlineData("under-18")]
    public void A_problem_at_a_field_has_its_sentence(string key) =>
        Assert.True(Person.Library.Words.Has($"entry.{key}"), key);

    [Fact]
    public void Every_stop_sign_can_be_said_back() =>
        Assert.All(
            Enum.GetValues<Domain.Journal.StopSign>(),
            sign => Assert.True(Person.Library.Words.Has($"told.{PageMessages.Name(sign)}"), sign.ToString())
        );
}
