using Holdfast.Domain;
using Holdfast.Domain.Poses;

namespace Holdfast.Figures.Joints;

/// <summary>How high the surfaces of things are.</summary>
internal static class Surroundings
{
    /// <summary>How far the backrest rises over the seat.</summary>
    public const double Backrest = .280;

    /// <summary>Height of a surface over the floor; 0 where the pose brings no such thing.</summary>
    public static double Height(ValueList<Prop> props, Surface surface) =>
        surface switch
        {
            Surface.Seat => Of(props, PropKind.Chair, PropKind.Stool),
            Surface.Backrest => Of(props, PropKind.Chair, PropKind.Chair) + Backrest,
            Surface.Table => Of(props, PropKind.Table, PropKind.Table),
            Surface.Counter => Of(props, PropKind.Counter, PropKind.Counter),
            Surface.Books => Of(props, PropKind.Books, PropKind.Books),
            _ => 0,
        };

    private static double Of(ValueList<Prop> props, PropKind kind, PropKind otherwise)
    {
        foreach (var prop in props)
        {
            if (prop.Kind == kind || prop.Kind == otherwise)
            {
                return prop.Height;
            }
        }

        return 0;
    }
}
