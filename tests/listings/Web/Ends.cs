using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Listings.Tests.Web;

/// <summary>Stands before the farm, and sees how the first answer comes to its end.</summary>
internal sealed class Ends : IStartupFilter
{
    private readonly TaskCompletionSource<Exception?> _first = new();

    public Task<Exception?> First => _first.Task;

    public void WatchOver(WebApplicationBuilder builder) => builder.Services.AddSingleton<IStartupFilter>(this);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => farm =>
    {
        farm.Use(async (context, answer) => _first.TrySetResult(await Xunit.Record.ExceptionAsync(() => answer(context))));
        next(farm);
    };
}
