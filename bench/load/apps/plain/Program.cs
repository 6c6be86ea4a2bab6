using System.Runtime.InteropServices.JavaScript;

Console.WriteLine("Started");

internal static partial class Counter
{
    private static int count;

    [JSExport]
    internal static string Press() => $"Pressed {++count}";
}
