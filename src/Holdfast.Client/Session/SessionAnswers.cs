namespace Holdfast.Client;

/// <summary>The facts of the gate question G0, each its own tick.</summary>
public enum GateFact
{
    /// <summary>Numbness between the legs.</summary>
    Numbness,

    /// <summary>A change of the bladder.</summary>
    Bladder,

    /// <summary>A change of the bowels.</summary>
    Bowels,

    /// <summary>New weakness in a leg.</summary>
    LegWeakness,

    /// <summary>Fever.</summary>
    Fever,

    /// <summary>A fall.</summary>
    Fall,
}

/// <summary>What a number from 0 to 10 measures.</summary>
public enum Scale
{
    /// <summary>Pain ahead of the session.</summary>
    PainBefore,

    /// <summary>Highest pain during the session.</summary>
    PainDuring,

    /// <summary>How strong the stretch was; never a measure of pain.</summary>
    StretchStrength,

    /// <summary>How hard the core work was.</summary>
    Effort,

    /// <summary>Average pain of the day.</summary>
    PainToday,

    /// <summary>Worst resting pain now (Q04b), asked after pain of 8 or more.</summary>
    PainAtRest,
}

/// <summary>What else was felt, asked after a session.</summary>
public enum LogSymptom
{
    /// <summary>It went down a leg (S02).</summary>
    DownALeg,

    /// <summary>Dizzy (S04).</summary>
    Dizzy,

    /// <summary>New numbness or weakness (S03).</summary>
    Numb,

    /// <summary>None of these; ticked by hand.</summary>
    None,
}

/// <summary>The answers to the questions that follow Stop (S10 and what it leads to).</summary>
public enum StopAnswer
{
    /// <summary>Pain.</summary>
    Pain,

    /// <summary>Dizzy.</summary>
    Dizzy,

    /// <summary>Tired.</summary>
    Tired,

    /// <summary>Something else.</summary>
    Other,

    /// <summary>Pain: sharp, stabbing, electric or simply wrong (S01).</summary>
    Sharp,

    /// <summary>Pain or tingling in a leg, or further down it than at the start (S02).</summary>
    DownALeg,

    /// <summary>The usual pain, but more of it (S06 by the numbers of the log).</summary>
    MorePain,

    /// <summary>New numbness or weakness (S03).</summary>
    Numb,

    /// <summary>A cramp in calf or foot (S07): a pause, not an alarm.</summary>
    Cramp,

    /// <summary>It was felt in the buttock.</summary>
    Buttock,

    /// <summary>It was felt in the thigh.</summary>
    Thigh,

    /// <summary>It was felt in the calf or shin.</summary>
    LowerLeg,

    /// <summary>It was felt in the foot.</summary>
    Foot,

    /// <summary>Light-headed, pressure in head or eyes, or a change of sight (S04).</summary>
    LightHeaded,

    /// <summary>Fainting, chest pain or short of breath (S04: L1).</summary>
    Fainting,

    /// <summary>Bladder, bowels, or numb between the legs (S05: L1).</summary>
    BladderOrNumbSeat,

    /// <summary>Bleeding, fluid, tightenings or the baby moving less (S08: L1).</summary>
    PregnancySymptom,

    /// <summary>The tummy domes (S09): planks stop.</summary>
    Doming,

    /// <summary>Nothing of these.</summary>
    Nothing,
}
