namespace Holdfast.Domain.Timeline;

/// <summary>A timeline that is being put together. Segments follow one another; cues are given from the start of the last one.</summary>
internal sealed class TimelineDraft
{
    private readonly List<Segment> segments = [];
    private readonly List<Cue> cues = [];
    private int silentFrom;

    public int End => segments.Count == 0 ? 0 : segments[^1].End;

    private Segment Now => segments[^1];

    public void Begin(SegmentKind kind, ExerciseId? exercise, Side? side, int? set, int length) =>
        segments.Add(new(kind, exercise, side, set, End, length));

    public void Tone(int at, string name) => cues.Add(new(Now.Start + at, CueKind.Tone, name));

    /// <summary>Says words at a moment, or as soon as the words before them are over.</summary>
    /// <returns>False, and nothing is said, when the words would not begin inside the segment.</returns>
    public bool Say(int at, string words) => Say(at, words, Now.Length + Pace.ToSay(words), isDetail: false);

    /// <summary>Says words that can be done without, only if they are over before a moment of the segment.</summary>
    public bool SayDetail(int at, string words, int before) => Say(at, words, before, isDetail: true);

    private bool Say(int at, string words, int before, bool isDetail)
    {
        var start = Math.Max(Now.Start + at, silentFrom);
        if (start + Pace.ToSay(words) > Now.Start + before || (Now.Length > 0 && start >= Now.End))
        {
            return false;
        }

        cues.Add(new(start, CueKind.Say, words) { IsDetail = isDetail });
        silentFrom = start + Math.Max(Pace.ToSay(words), Pace.BetweenCues);
        return true;
    }

    /// <summary>Says words at their moment; whatever is being said is cut off.</summary>
    public void SayNow(int at, string words)
    {
        cues.RemoveAll(cue => cue.Kind == CueKind.Say && cue.At > Now.Start + at - Pace.BetweenCues);
        silentFrom = 0;
        Say(at, words);
    }

    /// <summary>Takes over a segment of another timeline with its cues, at another time.</summary>
    public void Take(Segment segment, IEnumerable<Cue> itsCues, int length)
    {
        var shift = End - segment.Start;
        segments.Add(segment with { Start = End, Length = length });
        cues.AddRange(
            itsCues
                .Where(cue => length == segment.Length || cue.At < segment.Start + length)
                .Select(cue => cue with { At = cue.At + shift })
        );
        silentFrom = End;
    }

    public SessionTimeline Finish(Exercises.Library library)
    {
        var said = cues.Where(cue => cue.Kind != CueKind.Show);
        return new(
            End,
            segments.ToValueList(),
            said.Concat(Shown.Of(segments, library))
                .OrderBy(cue => cue.At)
                .ThenBy(cue =>
                    cue.Kind switch
                    {
                        CueKind.Tone => 0,
                        CueKind.Show => 1,
                        _ => 2,
                    }
                )
                .ToValueList()
        );
    }
}
