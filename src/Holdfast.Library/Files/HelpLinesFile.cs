using System.Text.RegularExpressions;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.LibraryFiles.Shapes;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Files;

/// <summary>Whom to call: <c>emergency/numbers.yaml</c>. A country that leaves a line out has the one of any other country.</summary>
internal static partial class HelpLinesFile
{
    private static readonly Shape AnyCountry = new Shape.Group(
        "What holds where a country says nothing of its own.",
        new Key("name", new Shape.Text("What it is called in the list of countries.")),
        new Key("emergency", Line("Life in danger, now.")),
        new Key("urgent", Line("Advice the same day.")),
        new Key("maternity", Line("Signs in pregnancy that cannot wait.")),
        new Key("support", Line("Somebody to talk to, day and night."))
    );

    private static readonly Shape Country = new Shape.Group(
        "One country.",
        new Key("country", new Shape.Id("ISO 3166 code.", "two capital letters, such as GB", CountryForm())),
        new Key("name", new Shape.Text("What the country is called.")),
        new Key("emergency", Line("Life in danger, now.")),
        Key.Optional("urgent", Line("Advice the same day.")),
        Key.Optional("maternity", Line("Signs in pregnancy that cannot wait.")),
        Key.Optional("support", Line("Somebody to talk to, day and night."))
    );

    public static readonly Shape Shape = new Shape.Group(
        "Whom to call in each country.",
        new Key("any-other-country", AnyCountry),
        new Key("countries", new Shape.ListOf("The countries.", Country))
    );

    /// <summary>The countries by name, any other country last.</summary>
    public static ValueList<HelpLines> Read(Values file, List<LibraryFault> faults)
    {
        var other = file.GroupOrNull("any-other-country")!.Value;
        var otherLines = new HelpLines(
            "",
            other.Text("name"),
            ReadLine(other, "emergency")!,
            ReadLine(other, "urgent")!,
            ReadLine(other, "maternity")!,
            ReadLine(other, "support")!
        );
        var seen = new HashSet<string>();
        var countries = file.Groups(
            "countries",
            country =>
            {
                if (!seen.Add(country.Text("country")))
                {
                    faults.Add(
                        country
                            .PlaceOf("country")
                            .Fault($"{country.Text("country")} is already in the table, expected it once.")
                    );
                }

                return new HelpLines(
                    country.Text("country"),
                    country.Text("name"),
                    ReadLine(country, "emergency")!,
                    ReadLine(country, "urgent") ?? otherLines.Urgent,
                    ReadLine(country, "maternity") ?? otherLines.Maternity,
                    ReadLine(country, "support") ?? otherLines.Support
                );
            }
        );
        return countries.OrderBy(country => country.Name, StringComparer.Ordinal).ToValueList().Add(otherLines);
    }

    private static Shape.Group Line(string about) =>
        new(
            about,
            Key.Optional(
                "number",
                new Shape.Id("The number as it is dialled.", "digits and spaces, such as 116 123", NumberForm())
            ),
            new Key("words", new Shape.Text("Who answers and when to call."))
        );

    private static HelpLine? ReadLine(Values lines, string key) =>
        lines.GroupOrNull(key) is { } line ? new HelpLine(line.TextOrNull("number"), line.Text("words")) : null;

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex CountryForm();

    [GeneratedRegex(@"^\+?[0-9][0-9 ]*$")]
    private static partial Regex NumberForm();
}
