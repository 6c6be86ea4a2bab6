using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>The questions of a group with what was answered so far, each with what is wrong at its own field.</summary>
/// <param name="Library">The library.</param>
/// <param name="Asked">The questions that are asked.</param>
/// <param name="Draft">What was answered.</param>
/// <param name="Group">The group they are from; null for the self-tests.</param>
internal sealed record QuestionForm(
    Library Library,
    ValueList<Question> Asked,
    CheckInDraft Draft,
    QuestionGroup? Group = null
)
{
    // Longer options than this stand in rows of their own.
    private const int ShortOption = 22;

    private Words Words => Library.Words;

    private bool EndsWithNone => Group is { EndsWithNone: true };

    public Html ToHtml()
    {
        var problem = ProblemAt(null);
        return Html.Of(
            $"""
            {Html.If(
                !Draft.Problems.IsEmpty,
                $"<p class=\"banner\" role=\"alert\">{Words[Draft.Problems.Any(each => each.Blocks) ? "entry.put-right" : "entry.once-more"]}</p>"
            )}{Runs().Select(Run)}{Html.If(
                EndsWithNone,
                $"<div class=\"stack\">{Ticks.None(Words, $"none-{Group?.Id}", Draft.NoneTicked.Contains(Group?.Id ?? ""), PageMessage.TickNone, problem)}</div>"
            )}{(EndsWithNone ? Html.Empty : Ticks.Wrong("group", problem))}
            """
        );
    }

    // Facts that stand alone follow each other in one list; a question with ticks or a field has a frame of its own.
    private IEnumerable<List<Question>> Runs()
    {
        List<Question> run = [];
        foreach (var question in Asked)
        {
            if (run.Count > 0 && !(IsLoneTick(question) && IsLoneTick(run[^1])))
            {
                yield return run;
                run = [];
            }

            run.Add(question);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private bool IsTicked(Question question) =>
        question.Kind == QuestionKind.YesNo && EndsWithNone && question.Parent is null;

    private bool IsLoneTick(Question question) => IsTicked(question) && question.Ticks.IsEmpty;

    private Html Run(List<Question> run) =>
        IsLoneTick(run[0])
            ? Html.Of(
                $"<fieldset class=\"stack\" data-key=\"run-{run[0].Id.ToString()}\"><legend class=\"heard\">{Group?.Title}</legend>{run.Select(question => Tick(question, 0, question.Fact, question.Hint))}</fieldset>"
            )
            : Framed(run[0]);

    private Html Framed(Question question) =>
        question.Kind switch
        {
            QuestionKind.YesNo when IsTicked(question) => Fieldset(
                question,
                Html.Each(
                    question.Ticks.Select((tick, index) => (tick, index)),
                    each => Tick(question, each.index + 1, each.tick, null)
                )
            ),
            QuestionKind.YesNo => Fieldset(question, FourAnswers(question)),
            QuestionKind.Number => NumberField(question),
            QuestionKind.Scale => Scale(question),
            QuestionKind.Choice => Fieldset(question, Options(question)),
            QuestionKind.Several => Fieldset(question, Kits(question)),
            QuestionKind.Text => TextField(question),
            QuestionKind.HipTest => Fieldset(
                question,
                SelfTest.Hip(Words, Id(question), Draft.Answers.Find(question.Id))
            ),
            QuestionKind.MovementTest => Fieldset(
                question,
                SelfTest.Movement(Words, Id(question), Draft.Answers.Find(question.Id))
            ),
            _ => throw new System.Diagnostics.UnreachableException(question.Kind.ToString()),
        };

    private Html Fieldset(Question question, Html inside)
    {
        var id = Id(question);
        var problem = ProblemAt(question.Id);
        return Html.Of(
            $"""
            <fieldset class="stack" id="{id}" data-key="{id}"{HtmlAttribute.Of(
                "aria-describedby",
                Describing(question, problem)
            )}><legend><h2>{question.Words}</h2></legend>{Hint(question)}{SelfTest.HowTo(question)}{inside}{Ticks.Wrong(id, problem)}</fieldset>
            """
        );
    }

    private static Html Hint(Question question) =>
        Html.If(question.Hint is not null, $"<p class=\"soft\" id=\"{Id(question)}-hint\">{question.Hint}</p>");

    private Html Tick(Question question, int tick, string fact, string? hint)
    {
        var of = new Fact(question.Id, tick);
        var ticked = CheckInQuestions.Ticked(question);
        var row = Ticks.Fact(
            Words,
            tick == 0 ? Id(question) : $"{Id(question)}-{tick}",
            fact,
            Draft.Answers.SaidTo(of),
            ticked,
            PageMessage.Tick(of, ticked),
            response => PageMessage.Answer(of, response)
        );
        return hint is null ? row : Html.Of($"{row}<p class=\"small soft under\">{hint}</p>");
    }

    private Html FourAnswers(Question question)
    {
        var said = Draft.Answers.SaidTo(question.Id);
        return Ticks.Pick(
            $"{Id(question)}-says",
            question.Words,
            new[] { Response.Yes, Response.No, Response.NotSure, Response.PreferNotToSay }.Select(response =>
                (Words[AnswerKey(response)], said == response, PageMessage.Answer(question.Id, response))
            )
        );
    }

    private Html NumberField(Question question)
    {
        var id = Id(question);
        var problem = ProblemAt(question.Id);
        var unit = $"check-in.unit-{question.Id}";
        return Html.Of(
            $"""
            <div class="field{(problem is null ? "" : " bad")}" data-key="{id}-field"><h2><label for="{id}">{question.Words}</label></h2>{Hint(
                question
            )}<div class="with-unit"><input id="{id}" name="{id}" type="text" inputmode="numeric" autocomplete="off" maxlength="6" value="{Draft.TypedIn(
                question.Id
            )}" data-on-change="{PageMessage.Type(question.Id)}"{HtmlAttribute.Of(
                "aria-invalid",
                problem is null ? null : "true"
            )}{HtmlAttribute.Of("aria-describedby", Describing(question, problem))}>{Html.If(
                Words.Has(unit),
                $"<span class=\"soft\">{Words[unit]}</span>"
            )}</div>{Ticks.Wrong(id, problem)}</div>
            """
        );
    }

    private Html TextField(Question question)
    {
        var id = Id(question);
        var problem = ProblemAt(question.Id);
        return Html.Of(
            $"""
            <div class="field" data-key="{id}-field"><h2><label for="{id}">{question.Words}</label></h2>{Hint(
                question
            )}<input id="{id}" name="{id}" type="text" autocomplete="off" maxlength="200" value="{Draft.TypedIn(
                question.Id
            )}" data-on-change="{PageMessage.Type(question.Id)}"{HtmlAttribute.Of(
                "aria-describedby",
                Describing(question, problem)
            )}>{Ticks.Wrong(id, problem)}</div>
            """
        );
    }

    private Html Scale(Question question)
    {
        var ends = question.Id == QuestionId.M13 ? "confidence" : "pain";
        return new Slider(
            Id(question),
            question.Words,
            Words[$"scale.{ends}-low"],
            Words[$"scale.{ends}-high"],
            Draft.TypedIn(question.Id),
            ends == "pain",
            PageMessage.Type(question.Id),
            value => PageMessage.Type(question.Id, value),
            question.Hint,
            ProblemAt(question.Id)
        ).ToHtml(Words);
    }

    private Html Options(Question question)
    {
        var id = Id(question);
        var chosen = Draft.Answers.Choice(question.Id);
        if (question.Options.All(option => option.Words.Length <= ShortOption))
        {
            return Ticks.Pick(
                $"{id}-says",
                question.Words,
                question.Options.Select(option =>
                    (option.Words, option.Value == chosen, PageMessage.Choose(question.Id, option.Value))
                )
            );
        }

        return Html.Each(
            question.Options.Select((option, index) => (option, index)),
            each =>
                Html.Of(
                    $"<label class=\"tick\"><input type=\"radio\" id=\"{id}-says-{each.index}\" name=\"{id}-says\" data-on-change=\"{PageMessage.Choose(question.Id, each.option.Value)}\"{HtmlAttribute.Flag("checked", each.option.Value == chosen)}><span>{each.option.Words}</span></label>"
                )
        );
    }

    private Html Kits(Question question)
    {
        var atHand = (Draft.Answers.Find(question.Id) as Answer.KitAtHand)?.Items ?? [];
        return Html.Each(
            question.Options,
            option =>
                Enum.TryParse<Kit>(option.Value, ignoreCase: true, out var kit)
                    ? Ticks.Box(
                        $"{Id(question)}-{option.Value}",
                        option.Words,
                        atHand.Contains(kit),
                        PageMessage.TickKit(kit)
                    )
                    : Html.Empty
        );
    }

    private static string? Describing(Question question, string? problem)
    {
        var ids = string.Join(
            ' ',
            new[]
            {
                question.Hint is null ? null : $"{Id(question)}-hint",
                problem is null ? null : $"{Id(question)}-wrong",
            }.OfType<string>()
        );
        return ids.Length > 0 ? ids : null;
    }

    private string? ProblemAt(QuestionId? question) =>
        Draft.Problems.FirstOrDefault(each => each.Question == question) is { } problem
            ? Say.Filled(Words, $"entry.{problem.Key}", problem.Places)
            : null;

    private static string Id(Question question) => question.Id.ToString().ToLowerInvariant();

    private static string AnswerKey(Response response) =>
        response switch
        {
            Response.Yes => "answer.yes",
            Response.No => "answer.no",
            Response.NotSure => "answer.not-sure",
            _ => "answer.rather-not-say",
        };
}
