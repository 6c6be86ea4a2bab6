using Holdfast.Client;
using Holdfast.Domain.Exercises;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>Whom to call: a button that dials where the country has one number, and always the words.</summary>
internal static class CallLine
{
    /// <summary>The main action of an urgent sign.</summary>
    public static Html Board(Words words, HelpLine line) =>
        Html.Of(
            $"""
            {Html.If(
                line.Number is not null,
                $"<a class=\"button board\" href=\"{Address(line)}\">{Icon.Phone}{words.Say("action.call", ("number", line.Number ?? ""))}</a>"
            )}<p>{line.Words}</p>
            """
        );

    /// <summary>The same as an ordinary button.</summary>
    public static Html Button(Words words, HelpLine line) =>
        Html.If(
            line.Number is not null,
            $"<a class=\"button\" href=\"{Address(line)}\">{Icon.Phone}{words.Say("action.call", ("number", line.Number ?? ""))}</a>"
        );

    /// <summary>Which country the numbers are for, and a way to choose another.</summary>
    public static Html Chooser(Model model)
    {
        var words = model.Library.Words;
        var country = model.Settings.Country;
        return Html.Of(
            $"""
            <div class="field"><label for="country">{words[country is null ? "action.where-are-you" : "action.numbers-for"]}</label><select id="country" name="country" data-on-change="{PageMessage.Set(
                SettingNames.Country
            )}">{Html.If(
                country is null,
                $"<option value=\"\" selected>{words["action.choose-country"]}</option>"
            )}{model.Library.HelpLines
                .Where(lines => country is not null || lines.Country.Length > 0)
                .Select(lines =>
                    Html.Of(
                        $"<option value=\"{lines.Country}\"{HtmlAttribute.Flag("selected", lines.Country == country)}>{lines.Name}</option>"
                    )
                )}</select></div>
            """
        );
    }

    // A dialled number is its digits; the spaces are for the eye.
    private static string Address(HelpLine line) =>
        "tel:" + string.Concat((line.Number ?? "").Where(sign => char.IsAsciiDigit(sign) || sign is '+' or '*' or '#'));
}
