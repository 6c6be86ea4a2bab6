namespace Holdfast.Domain.Tests;

/// <summary>A mutant is met by every law that reaches it: a fiftieth of the samples finds most mutants at once, and the rest is left to the cases written down.</summary>
internal static class Samples
{
    public static int Of(int asked) => asked / 50;
}
