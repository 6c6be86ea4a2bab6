using Holdfast.Domain;
using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Motion;

/// <summary>A part of the body that rests on the same surface at both ends of a way, and so all along it.</summary>
/// <param name="Part">The part as it rests at the end: a flat foot may become a raised heel.</param>
/// <param name="Limb">Which limb; never both.</param>
/// <param name="On">The surface.</param>
/// <param name="Start">The contact of the start.</param>
/// <param name="Hold">The contact of the hold.</param>
internal sealed record KeptContact(ContactPart Part, Limb Limb, Surface On, Contact Start, Contact Hold)
{
    /// <summary>Whether a sole, its ball or its heel is on the floor.</summary>
    public bool IsSole => Part is ContactPart.Foot or ContactPart.Ball or ContactPart.Heel && On == Surface.Floor;

    public bool IsKnee => Part is ContactPart.Knee or ContactPart.Shin;

    /// <summary>Whether the hand rests on the person's own body.</summary>
    public bool IsOnBody => On is Surface.OwnShin or Surface.NearShin or Surface.OwnThigh;

    /// <summary>The point that rests, for placing a body by it.</summary>
    public Vector PointOf(Skeleton body, BodyBuild build) =>
        IsSole ? body.Leg(Limb).Ankle : RestingPoint.Of(body, Part, Limb, On, build).Point;

    /// <summary>What both ends share, the anchor of the hold first.</summary>
    public static List<KeptContact> Between(Pose.FromTheSide start, Pose.FromTheSide hold)
    {
        List<KeptContact> kept = [];
        foreach (var end in hold.Contacts)
        {
            foreach (var part in PartsOf(end))
            {
                foreach (var limb in PoseSolver.Limbs(IsPaired(part) ? end.Limb : Limb.Near))
                {
                    if (In(start.Contacts, part, limb, end.On) is { } begin)
                    {
                        kept.Add(new(part, limb, end.On, begin, end));
                    }
                }
            }
        }

        return kept;
    }

    private static Contact? In(ValueList<Contact> contacts, ContactPart part, Limb limb, Surface on)
    {
        foreach (var contact in contacts)
        {
            foreach (var each in PartsOf(contact))
            {
                var sameLimb = !IsPaired(part) || contact.Limb == Limb.Both || contact.Limb == limb;
                if (contact.On == on && sameLimb && Family(each) == Family(part))
                {
                    return contact;
                }
            }
        }

        return null;
    }

    /// <summary>A back rests on pelvis and shoulders both.</summary>
    private static ReadOnlySpan<ContactPart> PartsOf(Contact contact) =>
        contact.Part == ContactPart.Back ? new[] { ContactPart.Pelvis, ContactPart.Shoulders } : new[] { contact.Part };

    private static bool IsPaired(ContactPart part) =>
        part
            is not (
                ContactPart.Pelvis
                or ContactPart.Shoulders
                or ContactPart.Seat
                or ContactPart.Head
                or ContactPart.Forehead
            );

    private static ContactPart Family(ContactPart part) =>
        part switch
        {
            ContactPart.Ball or ContactPart.Heel => ContactPart.Foot,
            ContactPart.Shin => ContactPart.Knee,
            _ => part,
        };
}
