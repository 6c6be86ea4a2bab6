using Holdfast.Client;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>Screens with a reminder on them, and the settings of a device that blocks notifications and has voices.</summary>
internal static class GalleryOfReminders
{
    private static Person Bending => Person.With(Person.Bending);

    public static IEnumerable<(string, Person)> States()
    {
        yield return (
            "settings-voices-and-blocked",
            Device(Bending)
                .Goes(new Screen.Settings())
                .Does(PageMessage.Set(SettingNames.VoiceName, "urn:gone"))
                .Does(PageMessage.Set(SettingNames.Breaks, "45"))
                .Does(PageMessage.Set(SettingNames.ReminderHere), "true")
        );
        yield return ("today-break", BreakIsDue(Bending));
        yield return ("today-break-walk", BreakIsDue(Gallery.EnoughForToday));
        yield return ("today-copy", Device(Person.With(Person.Bending, 8)));
    }

    // A device that blocks notifications, promises nothing, and whose voices have arrived.
    private static Person Device(Person person) =>
        person.Hears(
            new Message.PlatformTold(
                new Platform(Speech: true, StoragePersisted: false)
                {
                    Notifications = NotificationPermission.Denied,
                    Voices =
                    [
                        new Voice("urn:kate", "Kate", "British English", IsLocal: true),
                        new Voice("urn:cloud", "Daniel (Enhanced)", "Australian English", IsLocal: false),
                    ],
                }
            )
        );

    private static Person BreakIsDue(Person person) =>
        person
            .Does(PageMessage.Set(SettingNames.Breaks, "45"))
            .After(TimeSpan.FromMinutes(45))
            .Hears(new Message.Woke(Alarm.BreakDue));
}
