namespace Holdfast.Client;

/// <summary>Who may see which screen. Every screen that is shown has passed here, whichever way it was reached.</summary>
internal static class Access
{
    /// <summary>The screen itself, or the one that is shown in its place.</summary>
    public static Screen Admit(Model model, Screen wanted) => wanted;
}
