using Holdfast.Domain.Exercises;

namespace Holdfast.Client;

/// <summary>The settings by the names under which the journal keeps them.</summary>
public static class SettingNames
{
    /// <summary>Country of the emergency numbers: a code of two letters, or empty for any other country.</summary>
    public const string Country = "country";

    /// <summary>light, dark or system.</summary>
    public const string Theme = "theme";

    /// <summary>Spoken cues: on or off.</summary>
    public const string Voice = "voice";

    /// <summary>Tones: on or off.</summary>
    public const string Tones = "tones";

    /// <summary>Larger words: large or usual.</summary>
    public const string Text = "text";

    /// <summary>Fewer days a week: maintenance or usual.</summary>
    public const string Pace = Domain.Progress.Weeks.Pace.Setting;

    /// <summary>What gets in the way, by its name in lower case.</summary>
    public const string Barrier = "barrier";

    /// <summary>The settings with one changed, or null when it is not known or the value is none of its own.</summary>
    internal static Settings? Apply(Settings settings, string name, string value) =>
        (name, value) switch
        {
            (Country, { Length: 0 or 2 }) => settings with { Country = value },
            (Theme, "system") => settings with { Theme = Client.Theme.System },
            (Theme, "light") => settings with { Theme = Client.Theme.Light },
            (Theme, "dark") => settings with { Theme = Client.Theme.Dark },
            (Voice, _) when IsOn(value) is { } on => settings with { Voice = on },
            (Tones, _) when IsOn(value) is { } on => settings with { Tones = on },
            (Text, "large" or "true") => settings with { LargeText = true },
            (Text, "usual" or "false") => settings with { LargeText = false },
            (Pace, Domain.Progress.Weeks.Pace.Maintenance) => settings with { FewerDays = true },
            (Pace, "usual") => settings with { FewerDays = false },
            (Barrier, _) => Find(value) is { } told ? settings with { Barrier = told } : null,
            _ => null,
        };

    private static Barrier? Find(string value)
    {
        foreach (var barrier in Enum.GetValues<Barrier>())
        {
            if (PageMessages.Name(barrier) == value)
            {
                return barrier;
            }
        }

        return null;
    }

    /// <summary>True when the table of help lines has the country.</summary>
    internal static bool IsCountry(Library library, string value) =>
        library.HelpLines.Any(lines => lines.Country == value);

    private static bool? IsOn(string value) =>
        value switch
        {
            "on" or "true" => true,
            "off" or "false" => false,
            _ => null,
        };
}
