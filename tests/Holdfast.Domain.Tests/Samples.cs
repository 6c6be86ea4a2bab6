namespace Holdfast.Domain.Tests;

/// <summary>How many samples a law takes: as many as it asks for. The mutation run, which repeats the laws for every mutant, puts a smaller share in its place.</summary>
internal static class Samples
{
    public static int Of(int asked) => asked;
}
