using System.Globalization;
using System.Text.RegularExpressions;

namespace Holdfast.LibraryFiles.Shapes;

/// <summary>What a part of a library file must look like. The same value checks the files and writes the JSON Schema, so the two cannot drift apart.</summary>
/// <param name="About">What it means, shown by editors.</param>
internal abstract record Shape(string About)
{
    /// <summary>What is expected, for the end of a fault's sentence.</summary>
    public abstract string Expected { get; }

    /// <summary>Words, not empty.</summary>
    internal sealed record Text(string About) : Shape(About)
    {
        public override string Expected => "text";
    }

    /// <summary>Words in which {side}, {Side}, {other} and {Other} stand for a side of the body.</summary>
    internal sealed record Sided(string About) : Shape(About)
    {
        public override string Expected => "text in which the only places are {side}, {Side}, {other} and {Other}";
    }

    /// <summary>An id in a fixed form.</summary>
    internal sealed record Id(string About, string What, Regex Form) : Shape(About)
    {
        public override string Expected => What;
    }

    /// <summary>The id of an exercise that has a file.</summary>
    internal sealed record ExerciseReference(string About) : Shape(About)
    {
        public override string Expected => "the id of an exercise, such as E06h";
    }

    /// <summary>One of a closed set; a long set is named by an example.</summary>
    internal sealed record OneOf(string About, string What, IReadOnlyList<string> Values) : Shape(About)
    {
        public override string Expected =>
            Values.Count <= 20 ? $"one of {string.Join(", ", Values)}" : $"one such as {Values[Values.Count / 2]}";
    }

    /// <summary>A whole number within bounds.</summary>
    internal sealed record Whole(string About, int Least, int Most) : Shape(About)
    {
        public override string Expected => $"a whole number from {Least} to {Most}";
    }

    /// <summary>A number, with or without a decimal point, within bounds.</summary>
    internal sealed record Number(string About, double Least, double Most) : Shape(About)
    {
        public override string Expected =>
            string.Create(CultureInfo.InvariantCulture, $"a number from {Least} to {Most}");
    }

    /// <summary>true or false.</summary>
    internal sealed record Truth(string About) : Shape(About)
    {
        public override string Expected => "true or false";
    }

    /// <summary>A list.</summary>
    internal sealed record ListOf(string About, Shape Item, int Least = 1) : Shape(About)
    {
        public override string Expected => "a list";
    }

    /// <summary>A group of known keys.</summary>
    internal sealed record Group(string About, params IReadOnlyList<Key> Keys) : Shape(About)
    {
        public override string Expected => "a group of keys";
    }

    /// <summary>A group whose keys are ids of a form, each with the same kind of value.</summary>
    internal sealed record Table(string About, string What, Regex Form, Shape Row) : Shape(About)
    {
        public override string Expected => "a group of keys";
    }

    /// <summary>A group whose keys are free, with words or further groups as values (library/words).</summary>
    internal sealed record FreeWords(string About) : Shape(About)
    {
        public override string Expected => "text or a group of keys";
    }

    /// <summary>Anything of the type's own reader; that reader finds the faults.</summary>
    internal sealed record Own(string About) : Shape(About)
    {
        public override string Expected => "a group of keys";
    }
}

/// <summary>A key of a group.</summary>
/// <param name="Name">The key as it is written.</param>
/// <param name="Shape">What stands behind it.</param>
/// <param name="Needed">True when it must be there.</param>
internal sealed record Key(string Name, Shape Shape, bool Needed = true)
{
    public static Key Optional(string name, Shape shape) => new(name, shape, Needed: false);
}
