using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Holdfast.Pages.Markup;

namespace Holdfast.Hosts.Tests.Pages.Markup;

public class HtmlTests
{
    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title></p><svg onload=alert(1)>",
        "&lt;b&gt; & &amp; &#60;",
        "`onfocus=alert(1)`",
        "<!-- --><![CDATA[ ]]>",
        "{{constructor}}",
        "\u0000<\u2028>",
        "😀 ß “quoted”",
    ];

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["<>\"'&`=/ ;#xscriptonload\n\t\0"], 0, 40],
        Gen.Int[0, Attacks.Length - 1].Select(at => Attacks[at])
    );

    private static IElement Body(Html html) => new HtmlParser().ParseDocument($"<!doctype html><body>{html}").Body!;

    private static string AsParsed(string words) =>
        words.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\0', '\uFFFD');

    private static string Fault(Action write) => Assert.Throws<InvalidOperationException>(write).Message;

    [Fact]
    public void Words_in_content_stay_words() =>
        Hostile.Sample(words =>
        {
            var body = Body(Html.Of($"<p>{words}</p><hr>"));
            Assert.Equal(["P", "HR"], body.Children.Select(each => each.NodeName));
            Assert.Empty(body.Children[0].Children);
            Assert.Equal(AsParsed(words), body.Children[0].TextContent);
        });

    [Fact]
    public void Words_in_a_value_stay_one_value() =>
        Hostile.Sample(words =>
        {
            var body = Body(
                Html.Of($"<input value=\"{words}\" title=\"a{words}b\"{HtmlAttribute.Of("data-x", words)}>")
            );
            var input = Assert.Single(body.Children);
            Assert.Equal(["value", "title", "data-x"], input.Attributes.Select(each => each.Name));
            Assert.Equal(AsParsed(words), input.GetAttribute("value"));
            Assert.Equal(AsParsed($"a{words}b"), input.GetAttribute("title"));
            Assert.Equal(AsParsed(words), input.GetAttribute("data-x"));
        });

    [Fact]
    public void A_fragment_in_a_fragment_is_not_escaped_again()
    {
        var inner = Html.Of($"<b>{"a < b"}</b>");
        Assert.Equal("<p><b>a &lt; b</b><b>a &lt; b</b></p>", Html.Of($"<p>{inner}{inner}</p>").ToString());
        Assert.Equal("<i>1</i><i>2</i>", Html.Each([1, 2], each => Html.Of($"<i>{each}</i>")).ToString());
    }

    [Fact]
    public void Numbers_are_written_the_same_everywhere() =>
        Assert.Equal("<i>-3</i><i>1.5</i><i>0.33</i>", Html.Of($"<i>{-3}</i><i>{1.5}</i><i>{1 / 3.0}</i>").ToString());

    [Fact]
    public void An_attribute_that_is_none_leaves_no_trace() =>
        Assert.Equal(
            "<input checked data-a=\"&quot;\">",
            Html.Of(
                    $"<input{HtmlAttribute.Flag("checked", true)}{HtmlAttribute.Flag("disabled", false)}{HtmlAttribute.Of("data-a", "\"")}{HtmlAttribute.Of("data-b", null)}>"
                )
                .ToString()
        );

    [Fact]
    public void What_is_not_wanted_is_not_evaluated()
    {
        static string Never() => throw new Xunit.Sdk.XunitException("evaluated");
        Assert.True(Html.If(false, $"<p>{Never()}</p>").IsEmpty);
        Assert.Equal("<p>x</p>", Html.If(true, $"<p>{"x"}</p>").ToString());
    }

    [Fact]
    public void Null_words_are_nothing() => Assert.Equal("<p></p>", Html.Of($"<p>{(string?)null}</p>").ToString());

    [Fact]
    public void A_hole_in_the_wrong_place_is_refused()
    {
        var x = "x";
        Assert.Equal(
            "Markup at fault: words may not stand in a tag outside quotes.",
            Fault(() => Html.Of($"<p class={x}></p>"))
        );
        Assert.Equal(
            "Markup at fault: words may not stand in a tag outside quotes.",
            Fault(() => Html.Of($"<{x}></p>"))
        );
        Assert.Equal(
            "Markup at fault: words may not stand in a tag outside quotes.",
            Fault(() => Html.Of($"<p {x}></p>"))
        );
        Assert.Equal(
            "Markup at fault: a number may not stand in a tag outside quotes, nor begin an address.",
            Fault(() => Html.Of($"<p width={1}>"))
        );
        Assert.Equal(
            "Markup at fault: a fragment may only stand in content.",
            Fault(() => Html.Of($"<p title=\"{Html.Text(x)}\"></p>"))
        );
        Assert.Equal(
            "Markup at fault: a fragment may only stand in content.",
            Fault(() => Html.Of($"<p {Html.Text(x)}></p>"))
        );
        Assert.Equal(
            "Markup at fault: an attribute may only stand in a tag outside quotes.",
            Fault(() => Html.Of($"<p>{HtmlAttribute.Of("id", x)}</p>"))
        );
        Assert.Equal("Markup at fault: values are quoted with \".", Fault(() => Html.Of($"<p title='{x}'></p>")));
        Assert.Equal(
            "Markup at fault: a fragment may not end inside a tag.",
            Fault(() => Html.Of($"<p title=\"{x}\""))
        );
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("http://elsewhere.example")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("")]
    [InlineData(null)]
    public void An_address_that_could_run_or_lead_astray_is_refused(string? address) =>
        Assert.Equal(
            "Markup at fault: an address must begin with /, #, tel:, sms: or https://.",
            Fault(() => Html.Of($"<a href=\"{address}\">x</a>"))
        );

    [Theory]
    [InlineData("/library/E01")]
    [InlineData("#main")]
    [InlineData("tel:111")]
    [InlineData("https://findahelpline.com")]
    public void An_address_of_ours_is_written(string address) =>
        Assert.Equal($"<a href=\"{address}\">x</a>", Html.Of($"<a href=\"{address}\">x</a>").ToString());

    [Theory]
    [InlineData("onclick")]
    [InlineData("ONCLICK")]
    [InlineData("style")]
    [InlineData("href")]
    [InlineData("a b")]
    [InlineData("a=b")]
    [InlineData("a>")]
    public void A_name_that_would_run_something_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => HtmlAttribute.Of(name, "x"));
        Assert.Throws<ArgumentException>(() => HtmlAttribute.Flag(name, true));
    }
}
