using System.Globalization;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;

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

    /// <summary>How much is spoken: all or few.</summary>
    public const string Words = "words";

    /// <summary>How fast the voice speaks: slow, usual or fast.</summary>
    public const string VoiceRate = "voice-rate";

    /// <summary>Which voice speaks, as its device calls it, or empty for the best of the language.</summary>
    public const string VoiceName = "voice-name";

    /// <summary>When a calendar reminds of the session: hours and minutes, such as 21:30.</summary>
    public const string Reminder = "reminder";

    /// <summary>Told at that time by the app itself: on or off.</summary>
    public const string ReminderHere = "reminder-here";

    /// <summary>Breaks from sitting: the minutes between them, or off.</summary>
    public const string Breaks = "breaks";

    /// <summary>The day on which the last copy was saved, such as 2026-03-02.</summary>
    public const string CopySaved = "copy-saved";

    /// <summary>Tones: on or off.</summary>
    public const string Tones = "tones";

    /// <summary>Buzzing at changes: on or off.</summary>
    public const string Vibration = "vibration";

    /// <summary>The session on the lock screen: on or off.</summary>
    public const string LockScreen = "lock-screen";

    /// <summary>Larger words: large or usual.</summary>
    public const string Text = "text";

    /// <summary>Fewer days a week: maintenance or usual.</summary>
    public const string Pace = Domain.Progress.Weeks.Pace.Setting;

    /// <summary>What gets in the way, by its name in lower case.</summary>
    public const string Barrier = "barrier";

    /// <summary>Build of the person in the figures: <see cref="Turns"/>, or its name in lower case.</summary>
    public const string Build = "figure-build";

    /// <summary>Skin of the person in the figures: <see cref="Turns"/>, or its name in lower case.</summary>
    public const string Skin = "figure-skin";

    /// <summary>Hair of the person in the figures: <see cref="Turns"/>, or its name in lower case.</summary>
    public const string Hair = "figure-hair";

    /// <summary>Clothes of the person in the figures: <see cref="Turns"/>, or its name in lower case.</summary>
    public const string Clothes = "figure-clothes";

    /// <summary>The value that lets bodies, skins, hair or clothes take turns.</summary>
    public const string Turns = "turns";

    /// <summary>The value of a choice for the figures.</summary>
    /// <param name="choice">What was chosen, or null to take turns.</param>
    public static string ValueOf<T>(T? choice)
        where T : struct, Enum => choice is { } chosen ? PageMessages.Name(chosen) : Turns;

    /// <summary>The settings with one changed, or null when it is not known or the value is none of its own.</summary>
    internal static Settings? Apply(Settings settings, string name, string value) =>
        (name, value) switch
        {
            (Country, { Length: 0 or 2 }) => settings with { Country = value },
            (Theme, "system") => settings with { Theme = Client.Theme.System },
            (Theme, "light") => settings with { Theme = Client.Theme.Light },
            (Theme, "dark") => settings with { Theme = Client.Theme.Dark },
            (Voice, _) when IsOn(value) is { } on => settings with { Voice = on },
            (Words, "all") => settings with { FewWords = false },
            (Words, "few") => settings with { FewWords = true },
            (VoiceRate, _) => Find<VoiceRate>(value) is { } rate ? settings with { VoiceRate = rate } : null,
            (VoiceName, _) => settings with { VoiceId = value.Length == 0 ? null : value },
            (Reminder, _) => TimeOnly.TryParseExact(
                value,
                "HH:mm",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var at
            )
                ? settings with
                {
                    ReminderAt = at,
                }
                : null,
            (ReminderHere, _) when IsOn(value) is { } on => settings with { ReminderHere = on },
            (Breaks, "off") => settings with { BreakEvery = null },
            (Breaks, _) => BreakEvery(value) is { } minutes ? settings with { BreakEvery = minutes } : null,
            (CopySaved, _) => DateOnly.TryParseExact(
                value,
                Day,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? settings with
                {
                    CopySavedOn = day,
                }
                : null,
            (Tones, _) when IsOn(value) is { } on => settings with { Tones = on },
            (Vibration, _) when IsOn(value) is { } on => settings with { Vibration = on },
            (LockScreen, _) when IsOn(value) is { } on => settings with { LockScreen = on },
            (Text, "large" or "true") => settings with { LargeText = true },
            (Text, "usual" or "false") => settings with { LargeText = false },
            (Pace, Domain.Progress.Weeks.Pace.Maintenance) => settings with { FewerDays = true },
            (Pace, "usual") => settings with { FewerDays = false },
            (Barrier, _) => Find<Barrier>(value) is { } told ? settings with { Barrier = told } : null,
            (Build or Skin or Hair or Clothes, _) => Apply(settings.Appearance, name, value) is { } appearance
                ? settings with
                {
                    Appearance = appearance,
                }
                : null,
            _ => null,
        };

    private static Appearance? Apply(Appearance appearance, string name, string value)
    {
        if (value == Turns)
        {
            return name switch
            {
                Build => appearance with { Build = null },
                Skin => appearance with { Skin = null },
                Hair => appearance with { Hair = null },
                _ => appearance with { Clothes = null },
            };
        }

        return name switch
        {
            Build when Find<Build>(value) is { } build => appearance with { Build = build },
            Skin when Find<SkinTone>(value) is { } skin => appearance with { Skin = skin },
            Hair when Find<HairStyle>(value) is { } hair => appearance with { Hair = hair },
            Clothes when Find<Clothes>(value) is { } clothes => appearance with { Clothes = clothes },
            _ => null,
        };
    }

    /// <summary>A day as settings write it.</summary>
    internal static string ValueOf(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    private const string Day = "yyyy-MM-dd";

    private static int? BreakEvery(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
        && Client.Breaks.Choices.Contains(minutes)
            ? minutes
            : null;

    private static T? Find<T>(string value)
        where T : struct, Enum
    {
        foreach (var each in Enum.GetValues<T>())
        {
            if (PageMessages.Name(each) == value)
            {
                return each;
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
