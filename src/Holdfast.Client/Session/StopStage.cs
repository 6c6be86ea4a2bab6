namespace Holdfast.Client;

/// <summary>Where the questions after Stop stand.</summary>
public enum StopStage
{
    /// <summary>Quiet for 10 seconds: nothing is asked.</summary>
    Quiet,

    /// <summary>The one question: pain, dizzy, tired, other.</summary>
    What,

    /// <summary>What kind of pain.</summary>
    WhichPain,

    /// <summary>How strong the pain is now, 0-10 (S06 by the bands of 3.4).</summary>
    HowMuchPain,

    /// <summary>Where in the leg.</summary>
    WhereInLeg,

    /// <summary>What kind of dizzy.</summary>
    WhichDizzy,

    /// <summary>What else.</summary>
    WhichOther,

    /// <summary>Sharp pain: this exercise is over for today; the person may go on with the next.</summary>
    ExerciseOver,

    /// <summary>Light-headed: sit down; the exercises with the head down are over.</summary>
    SitDown,

    /// <summary>A cramp: a pause. The person goes on when it has gone.</summary>
    CrampPause,

    /// <summary>Leg symptoms: everything is over for today, and what to watch for.</summary>
    LegRest,

    /// <summary>Tired or otherwise enough: end here, or go on.</summary>
    EndOrGoOn,

    /// <summary>Doming: planks are over.</summary>
    PlanksOver,
}
