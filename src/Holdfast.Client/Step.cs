using Holdfast.Domain;

namespace Holdfast.Client;

/// <summary>What an update leads to.</summary>
/// <param name="Model">The new model.</param>
/// <param name="Effects">What the host is to carry out, in order.</param>
public sealed record Step(Model Model, ValueList<Effect> Effects);
