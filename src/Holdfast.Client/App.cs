using Holdfast.Domain.Exercises;

namespace Holdfast.Client;

/// <summary>The app without a screen: a function from a model and a message to the next model and what is to be done.</summary>
public static class App
{
    /// <summary>The model before the store has been read: the welcome.</summary>
    /// <param name="library">What the coach knows.</param>
    /// <param name="moment">Now.</param>
    public static Model Begin(Library library, Moment moment) => new() { Library = library, Moment = moment };

    /// <summary>What a message leads to. A message that means nothing at this moment changes nothing.</summary>
    /// <param name="model">The model.</param>
    /// <param name="message">What happened.</param>
    /// <param name="moment">When it happened, with the chance for new ids.</param>
    public static Step Update(Model model, Message message, Moment moment)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(message);
        var now = model with { Moment = moment };
        return message switch
        {
            Message.Started started => new(
                now with
                {
                    Loaded = true,
                    Platform = started.Platform,
                    Journal = started.Stored.Entries,
                    Notices = started.Stored.Faults,
                    Screen = Access.Admit(now, Route.Parse(started.Path)),
                },
                []
            ),
            Message.Went went => new(now with { Screen = Access.Admit(now, Route.Parse(went.Path)) }, []),
            Message.PlatformTold told => new(now with { Platform = told.Platform }, []),
            _ => new(now, []),
        };
    }
}
