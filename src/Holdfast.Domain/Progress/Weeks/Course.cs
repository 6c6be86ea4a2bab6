using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>Where a person stands from week to week: what triage has decided so far, the focus, the rungs, and what the weeks brought.</summary>
/// <remarks>It is a fold: a course and the log of a week give the next course, and nothing else does.</remarks>
public sealed record Course
{
    /// <summary>How many weeks have been evaluated.</summary>
    public int Week { get; init; }

    /// <summary>Everything told so far, each answer as it was told last.</summary>
    public required Answers Told { get; init; }

    /// <summary>The same, with the movement questions and self-tests as they act now: what the weeks told about these acts at R12 only.</summary>
    public required Answers Acting { get; init; }

    /// <summary>The week in which the weeks of pregnancy (Q36b) were told last, 0 for the check-in (C20).</summary>
    public int PregnancyToldIn { get; init; }

    /// <summary>What triage decided, made as careful as the weeks ask: level and codes only get worse (C35).</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Every finding so far, as rule and level.</summary>
    public ValueList<(string Rule, TriageLevel Level)> Seen { get; init; }

    /// <summary>The patterns in force. They change at R12 only.</summary>
    public RestrictionSet Patterns { get; init; }

    /// <summary>Advice that triage has given so far.</summary>
    public ValueList<Advice> Advised { get; init; }

    /// <summary>The focus, or null when nothing may be planned.</summary>
    public Focus? Focus { get; init; }

    /// <summary>The matching rule behind the focus, such as <c>R03</c>.</summary>
    public required string Match { get; init; }

    /// <summary>The week in which it matched, 0 for the check-in.</summary>
    public int MatchedIn { get; init; }

    /// <summary>Average pain at the check-in, 0-10, or null when it was not told (C44).</summary>
    public int? PainAtStart { get; init; }

    /// <summary>The stretch rung that was reached, or null. In an easy week it waits.</summary>
    public StretchRung? Reached { get; init; }

    /// <summary>The core rung that was reached, or null. In an easy week it waits.</summary>
    public CoreRung? CoreReached { get; init; }

    /// <summary>True while an easy week is on (P04).</summary>
    public bool IsEasy { get; init; }

    /// <summary>Trials that go on, oldest first.</summary>
    public ValueList<Trial> Trials { get; init; }

    /// <summary>Trials that ended.</summary>
    public ValueList<EndedTrial> Ended { get; init; }

    /// <summary>The share done in the week that was evaluated last.</summary>
    public Adherence Adherence { get; init; }

    /// <summary>The shares of all weeks so far together.</summary>
    public Adherence AdherenceInAll { get; init; }

    /// <summary>Mean pain of the week that was evaluated last, or null when it was not told.</summary>
    public decimal? Pain { get; init; }

    /// <summary>Mean pain of the week before it, or null when it was not told.</summary>
    public decimal? PainLastWeek { get; init; }

    /// <summary>Mean pain of the last week before it that was told, else pain at the check-in; null when neither was told (C40).</summary>
    public decimal? PainToldBefore { get; init; }

    /// <summary>The week in which P04 acted last, or null.</summary>
    public int? FlareIn { get; init; }

    /// <summary>True when a flare held back the look at the effect in week 4 (C45).</summary>
    public bool LookHeldBack { get; init; }

    /// <summary>Weeks in a row without a session.</summary>
    public int WeeksAway { get; init; }

    /// <summary>The stretch rung from before the absence.</summary>
    public StretchRung? ReachedBeforeAway { get; init; }

    /// <summary>The core rung from before the absence.</summary>
    public CoreRung? CoreBeforeAway { get; init; }

    /// <summary>Exercises in which pain rose (RED, RED24) this week and last week, one entry an event.</summary>
    public ValueList<Setback> Setbacks { get; init; }

    /// <summary>Exercises whose place another takes: pain rose twice in 14 days (P03).</summary>
    public ValueList<ExerciseId> Substituted { get; init; }

    /// <summary>Exercises that are out until somebody has looked: pain rose three times in 14 days (P03).</summary>
    public ValueList<ExerciseId> Removed { get; init; }

    /// <summary>Triage codes and patterns in force.</summary>
    public RestrictionSet InForce => Verdict.Restrictions.Union(Patterns);

    /// <summary>True at L1 to L3: nothing may be planned until a clinician has looked.</summary>
    public bool IsLocked => !Verdict.Level.AllowsExercise();

    /// <summary>The course at the check-in, before any week.</summary>
    /// <param name="answers">The answers of the check-in.</param>
    /// <param name="verdict">What screening decided from them.</param>
    /// <param name="plan">The first plan.</param>
    public static Course Begin(Answers answers, Verdict verdict, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(plan);
        return new()
        {
            Told = answers,
            Acting = answers,
            Verdict = verdict,
            Seen = verdict.Findings.Where(Counts).Select(each => (each.Rule, each.Level)).ToValueList(),
            Patterns = PatternsOf(answers, verdict),
            Advised = verdict.Advice,
            Focus = plan.Focus,
            Match = plan.Match[0],
            PainAtStart = answers.Number(QuestionId.Q04),
            PainToldBefore = answers.Number(QuestionId.Q04),
            Reached = plan.StretchRung,
            CoreReached = plan.CoreRung,
            Trials = plan
                .Exercises.Where(each => each.IsTrial)
                .Select(each => new Trial(each.Exercise, 1, null))
                .ToValueList(),
        };
    }

    /// <summary>The stretch rung of the plan now: H1 in an easy week.</summary>
    public StretchRung? StretchRung =>
        Focus is null or Domain.Focus.Strengthen ? null
        : IsEasy ? Domain.StretchRung.H1
        : Reached;

    /// <summary>The core rung of the plan now: in an easy week none, for Strengthen the lowest.</summary>
    /// <param name="library">The exercises with their rows of the matrix.</param>
    public CoreRung? CoreRungIn(Library library) =>
        Focus is null ? null
        : !IsEasy ? CoreReached
        : Focus == Domain.Focus.Strengthen ? CoreLadder.Lowest(Matrix(library))
        : null;

    /// <summary>The course as careful as a verdict asks: what is in force there is in force here.</summary>
    /// <param name="verdict">What screening, sessions and weeks decided together.</param>
    /// <param name="library">The exercises, programmes and words.</param>
    public Course Within(Verdict verdict, Library library)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return verdict.Restrictions.Except(Verdict.Restrictions).IsEmpty
            ? this
            : CourseChange.Restrict(this, verdict.Restrictions, library);
    }

    /// <summary>Whether a finding counts as something new (C35): T36 and T37 do not.</summary>
    internal static bool Counts(Finding finding) => finding.Rule is not (TriageRules.Support or TriageRules.Nothing);

    internal static RestrictionSet PatternsOf(Answers answers, Verdict verdict) =>
        Matching.Match.ReadingOf(answers.Sheet, verdict).InForce.Except(verdict.Restrictions);

    internal ExclusionMatrix Matrix(Library library) => new(library, InForce);

    /// <summary>The course with nothing to do until a clinician has looked.</summary>
    internal Course Locked() =>
        this with
        {
            Focus = null,
            Reached = null,
            CoreReached = null,
            IsEasy = false,
            Trials = [],
        };
}
