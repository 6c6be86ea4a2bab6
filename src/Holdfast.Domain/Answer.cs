namespace Holdfast.Domain;

/// <summary>One answer of the check-in.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>Yes, no, or one of the three unsure values, which every question takes.</summary>
    /// <param name="Response">What was said.</param>
    public sealed record Said(Response Response) : Answer;

    /// <summary>A whole number, in the unit and range of its question.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(int Value) : Answer;

    /// <summary>One of the fixed options of Q01b, Q41c, M08, M11, ST1 or ST4, in the words of the contract.</summary>
    /// <param name="Option">The option, such as <c>female</c> or <c>stay well</c>.</param>
    public sealed record Choice(string Option) : Answer;

    /// <summary>The kit at hand (M10). An empty list is "nothing at hand".</summary>
    /// <param name="Items">What is there.</param>
    public sealed record KitAtHand(ValueList<Kit> Items) : Answer;

    /// <summary>Free words (M12).</summary>
    /// <param name="Words">What the person wrote.</param>
    public sealed record Text(string Words) : Answer;

    /// <summary>The bed-edge hip test (ST2), a side at a time. Null means that the side was not done.</summary>
    /// <param name="RightAbove">True when the right thigh stays above level.</param>
    /// <param name="LeftAbove">True when the left thigh stays above level.</param>
    public sealed record HipTest(bool? RightAbove, bool? LeftAbove) : Answer;

    /// <summary>The movement preference test (ST3). Null means that the direction was not done.</summary>
    /// <param name="Forward">What ten small bends forward did to the pain.</param>
    /// <param name="Backward">What ten small bends backward did to the pain.</param>
    public sealed record MovementTest(MovementEffect? Forward, MovementEffect? Backward) : Answer;

    /// <summary>Stands for an age that a scenario file does not list: an adult under 65 (clinical.md C08). No person's answer is ever this.</summary>
    public sealed record AssumedAdult : Answer;
}

/// <summary>What a repeated movement did to the pain (ST3).</summary>
public enum MovementEffect
{
    /// <summary>Pain is the same.</summary>
    Same,

    /// <summary>Pain is better.</summary>
    Better,

    /// <summary>Pain is worse.</summary>
    Worse,
}

/// <summary>Things a person may have at hand (M10).</summary>
public enum Kit
{
    /// <summary>A sturdy armless chair without wheels.</summary>
    Chair,

    /// <summary>An open doorway with a wall beside it.</summary>
    Doorway,

    /// <summary>A mat or carpet.</summary>
    Mat,

    /// <summary>A table or counter.</summary>
    Table,

    /// <summary>A stack of books.</summary>
    Books,
}
