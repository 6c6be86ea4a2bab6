using Holdfast.Domain.Progress;

namespace Holdfast.Client;

/// <summary>What the numbers of a session mean (clinical.md 3.4).</summary>
/// <param name="Light">The band, or null when a number is missing. It is never shown as a colour: pain is a measure.</param>
/// <param name="Before">Pain ahead of it, 0-10, or null.</param>
/// <param name="During">Highest pain during it, 0-10, or null.</param>
/// <param name="Completed">True when it was played to its end.</param>
/// <param name="Counts">True when at least the shortest form was done.</param>
public sealed record SessionFeedback(TrafficLight? Light, int? Before, int? During, bool Completed, bool Counts);
