using Generator.Build;
using Microsoft.Extensions.Logging;

namespace ConcurrencyTalk.Statiq;

/// <summary>Reports the progress of the proof in Statiq's log, which reports phases by itself.</summary>
internal sealed class LogSteps(ILogger logger) : IProgress<Step>
{
    public void Report(Step value)
    {
        if (value.Message.Length > 0)
        {
            logger.LogInformation(value.Message);
        }
    }
}
