using Generator;
using Microsoft.Extensions.Logging;

/// <summary>Tells Statiq's log how the proof gets on; it tells of phases by itself.</summary>
internal sealed class LogSteps(ILogger logger) : IProgress<Step>
{
    public void Report(Step value) => logger.LogDebug(value.Message);
}
