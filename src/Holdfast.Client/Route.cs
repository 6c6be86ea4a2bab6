using System.Globalization;
using Holdfast.Domain;

namespace Holdfast.Client;

/// <summary>Screens as addresses and back. Pages write them into links, so that a link works as a plain anchor.</summary>
public static class Route
{
    private static readonly (string Path, Screen Screen)[] Fixed =
    [
        ("/", new Screen.Welcome()),
        ("/consent", new Screen.Consent()),
        ("/someone-to-talk-to", new Screen.SupportLine()),
        ("/result", new Screen.Result()),
        ("/why", new Screen.Why()),
        ("/self-tests", new Screen.SelfTests()),
        ("/what-to-do", new Screen.ActionCard()),
        ("/today", new Screen.Today()),
        ("/morning", new Screen.Morning()),
        ("/when-to-stop", new Screen.StopRules()),
        ("/gate", new Screen.Gate()),
        ("/pain-before", new Screen.PainBefore()),
        ("/rest-today", new Screen.HighPain()),
        ("/session", new Screen.Session()),
        ("/stop", new Screen.StopQuestion()),
        ("/log", new Screen.LogSession()),
        ("/done", new Screen.Feedback()),
        ("/week", new Screen.WeekReview()),
        ("/progress", new Screen.Progress()),
        ("/activities", new Screen.Activities()),
        ("/library", new Screen.LibraryIndex()),
        ("/my-data", new Screen.MyData()),
        ("/settings", new Screen.Settings()),
        ("/about", new Screen.About()),
    ];

    private static readonly (string Name, Focus Focus)[] Programmes =
    [
        ("stack", Focus.Stack),
        ("stack-lite", Focus.StackLite),
        ("loosen", Focus.Loosen),
        ("strengthen", Focus.Strengthen),
        ("default", Focus.Default),
    ];

    /// <summary>The address of a screen, such as <c>/library/E01</c>.</summary>
    /// <param name="screen">The screen.</param>
    public static string Path(Screen screen) =>
        screen switch
        {
            Screen.CheckIn checkIn => string.Create(CultureInfo.InvariantCulture, $"/check-in/{checkIn.Group}"),
            Screen.LeftOut leftOut => $"/why/{leftOut.Exercise}",
            Screen.ExercisePage page => $"/library/{page.Exercise}",
            Screen.ProgrammePage page => $"/programmes/{Array.Find(Programmes, each => each.Focus == page.Focus).Name}",
            Screen.Measure measure => $"/measure/{measure.Key}",
            Screen.NotFound notFound => notFound.Path,
            _ => Array.Find(Fixed, each => each.Screen == screen).Path,
        };

    /// <summary>The screen at an address. A query and a fragment are left aside; what is none of ours is <see cref="Screen.NotFound"/>.</summary>
    /// <param name="address">The path, such as <c>/check-in/3</c>.</param>
    public static Screen Parse(string address)
    {
        var path = address.Split('?', '#')[0].TrimEnd('/');
        path = path.Length == 0 ? "/" : path;
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            ["check-in"] => new Screen.CheckIn(1),
            ["check-in", var group]
                when int.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number >= 1 => new Screen.CheckIn(number),
            ["why", var id] => new Screen.LeftOut(new(id)),
            ["measure", var key] => new Screen.Measure(key),
            ["library", var id] => new Screen.ExercisePage(new(id)),
            ["programmes", var name] when Array.Exists(Programmes, each => each.Name == name) =>
                new Screen.ProgrammePage(Array.Find(Programmes, each => each.Name == name).Focus),
            _ => Array.Find(Fixed, each => each.Path == path).Screen ?? new Screen.NotFound(path),
        };
    }
}
