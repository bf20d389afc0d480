namespace Generator.Build;

/// <summary>What a phase took.</summary>
/// <param name="Took">Wall time.</param>
/// <param name="Processor">Processor time, of all cores together.</param>
/// <param name="Memory">Bytes of memory in use at its end.</param>
internal sealed record PhaseCost(Phase Phase, TimeSpan Took, TimeSpan Processor, long Memory);
