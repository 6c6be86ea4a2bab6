namespace Holdfast.Domain.Progress;

/// <summary>The pain traffic light of a session (clinical.md 3.4). Screens never show it as colours of traffic: pain is a measurement.</summary>
public enum TrafficLight
{
    /// <summary>GREEN: carry on.</summary>
    Green,

    /// <summary>AMBER: finish the hold only if it eases, half the range, then the next exercise.</summary>
    Amber,

    /// <summary>RED: stop the exercise; the rest of the session is optional.</summary>
    Red,
}

/// <summary>Reads pain before, during and on the next morning, each 0-10 (clinical.md 3.4).</summary>
public static class PainTrafficLight
{
    /// <summary>The light for the highest pain during a session.</summary>
    /// <param name="before">Pain before.</param>
    /// <param name="during">Highest pain during.</param>
    public static TrafficLight Of(int before, int during) =>
        (during >= 6 && during > before) || (during >= 4 && during - before >= 3) ? TrafficLight.Red
        : (during >= 4 && during > before) || during - before >= 3 ? TrafficLight.Amber
        : TrafficLight.Green;

    /// <summary>RED24: two points or more above the start on the next morning.</summary>
    /// <param name="before">Pain before the session.</param>
    /// <param name="nextMorning">Pain on the next morning.</param>
    public static bool IsRed24(int before, int nextMorning) => nextMorning >= before + 2;

    /// <summary>What pain ahead of a session allows.</summary>
    /// <param name="before">Pain before.</param>
    public static PainGate Before(int before) =>
        before switch
        {
            >= 8 => PainGate.NoExercises,
            >= 6 => PainGate.OfferMinimum,
            _ => PainGate.Open,
        };

    /// <summary>What follows from pain that is told during a session.</summary>
    /// <param name="before">Pain before.</param>
    /// <param name="during">Pain now.</param>
    /// <param name="ambersSoFar">How often it was AMBER in this session already.</param>
    public static PainFollow During(int before, int during, int ambersSoFar) =>
        (Of(before, during), ambersSoFar) switch
        {
            (TrafficLight.Red, _) => PainFollow.SkipExercise,
            (TrafficLight.Amber, 0) => PainFollow.EaseThenNext,
            (TrafficLight.Amber, _) => PainFollow.FinishGently,
            _ => PainFollow.CarryOn,
        };
}

/// <summary>What pain ahead of a session allows.</summary>
public enum PainGate
{
    /// <summary>0 to 5: the session.</summary>
    Open,

    /// <summary>6 or 7: the shortest form is offered.</summary>
    OfferMinimum,

    /// <summary>8 or more: no exercises; a walk and comfortable positions, and the check of Q04b and Q20.</summary>
    NoExercises,
}

/// <summary>What follows from pain during a session.</summary>
public enum PainFollow
{
    /// <summary>GREEN: carry on.</summary>
    CarryOn,

    /// <summary>AMBER: finish the hold only if it eases, half the range, then the next exercise.</summary>
    EaseThenNext,

    /// <summary>AMBER for the second time: the tuck drill and easy breathing, then the log (<c>SessionEdit.FinishGently</c>).</summary>
    FinishGently,

    /// <summary>RED (S06): the exercise is over for today; the rest is optional.</summary>
    SkipExercise,
}
