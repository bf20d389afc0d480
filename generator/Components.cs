using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Generator;

/// <summary>Renders Razor components to text. Creating it is expensive, so a build shares one.</summary>
public sealed class Components : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();

    private readonly HtmlRenderer _renderer;

    public Components() => _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);

    /// <param name="parameters">The component's parameters, by name.</param>
    public string Render<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent =>
        _renderer
            .Dispatcher.InvokeAsync(async () =>
                (
                    await _renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))
                ).ToHtmlString()
            )
            .GetAwaiter()
            .GetResult();

    public void Dispose()
    {
        _renderer.Dispose();
        _services.Dispose();
    }
}
