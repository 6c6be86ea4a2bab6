using Holdfast.Terminal;

return HoldfastProgram.Run(args, Surroundings.OfThisProcess());
