using System.Diagnostics;
using System.Diagnostics.Contracts;
using Holdfast.Domain;
using Holdfast.Domain.Poses;

namespace Holdfast.Figures;

/// <summary>The people who show the exercises, in turn. None of them is the normal one, and each build, skin, hair and set of clothes comes up.</summary>
public static class Cast
{
    /// <summary>How many people take turns.</summary>
    public static int Count => People.Count;

    private static ValueList<(Build Build, FigureLook Look)> People { get; } =
    [
        (Build.Middle, new(SkinTone.Medium, HairStyle.Short, Clothes.Sea)),
        (Build.Large, new(SkinTone.Light, HairStyle.Tied, Clothes.Moss)),
        (Build.Slim, new(SkinTone.Dark, HairStyle.Curls, Clothes.Slate)),
        (Build.Middle, new(SkinTone.MediumLight, HairStyle.Grey, Clothes.Stone)),
        (Build.Large, new(SkinTone.MediumDark, HairStyle.Covered, Clothes.Stone)),
        (Build.Slim, new(SkinTone.MediumLight, HairStyle.Short, Clothes.Moss)),
        (Build.Middle, new(SkinTone.Dark, HairStyle.Grey, Clothes.Sea)),
        (Build.Large, new(SkinTone.Medium, HairStyle.Tied, Clothes.Slate)),
        (Build.Slim, new(SkinTone.Light, HairStyle.Curls, Clothes.Sea)),
    ];

    /// <summary>The person of a turn, with everything that somebody chose.</summary>
    /// <param name="turn">Any whole number from 0 on; the exercise's place in the library.</param>
    /// <param name="chosen">What was chosen.</param>
    [Pure]
    public static (BodyBuild Build, FigureLook Look) Of(int turn, Appearance chosen)
    {
        var (build, look) = People[turn % People.Count];
        var worn = new FigureLook(chosen.Skin ?? look.Skin, chosen.Hair ?? look.Hair, chosen.Clothes ?? look.Clothes);
        return (BodyOf(chosen.Build ?? build) with { Hair = worn.Hair }, worn);
    }

    /// <summary>The widths of a build.</summary>
    /// <param name="build">The build.</param>
    [Pure]
    public static BodyBuild BodyOf(Build build) =>
        build switch
        {
            Build.Slim => BodyBuild.Slim,
            Build.Middle => BodyBuild.Middle,
            Build.Large => BodyBuild.Large,
            _ => throw new UnreachableException(build.ToString()),
        };
}
