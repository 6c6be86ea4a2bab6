namespace Holdfast.Terminal;

/// <summary>What <c>holdfast</c> says when it is called without a command.</summary>
internal static class Welcome
{
    public const string Text = """
        Holdfast, a back-care coach.

          holdfast plan --in scenario.json        what may be done, and why
          holdfast timeline --in scenario.json    the session, second by second
          holdfast figure --exercise E01 --phase hold --out E01.svg
          holdfast rules                          every rule, in words, with its source
          holdfast library check FOLDER           find the faults in a library of your own
          holdfast export --format json --out backup.json
          holdfast import backup.json

        Add --json for scripts, --help after any command for its options.
        Start with one of the files under scenarios/.

        """;
}
