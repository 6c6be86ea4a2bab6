namespace Holdfast.Formats.Scenarios;

/// <summary>Keeps the first fault of a reading; only one sentence is shown, and the later ones often follow from it.</summary>
internal sealed class FirstFault
{
    public Fault? Value { get; private set; }

    public bool IsNone => Value is null;

    public void Add(string place, string met, string expected) => Value ??= new(place, met, expected);
}
