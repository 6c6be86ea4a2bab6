namespace Holdfast.Timing;

/// <summary>Keeps every core busy until it is disposed of.</summary>
internal sealed class Busy : IDisposable
{
    private volatile bool over;

    internal Busy()
    {
        for (var core = 0; core < Environment.ProcessorCount; core++)
        {
            new Thread(Spin) { IsBackground = true }.Start();
        }
    }

    public void Dispose() => over = true;

    private void Spin()
    {
        while (!over)
        {
            Thread.SpinWait(10_000);
        }
    }
}
