#!/usr/bin/env dotnet
namespace Shared;

/// <summary>Holds a message until the routine takes it.</summary>
#region inbox
public sealed class Inbox<TMessage>
{
    private TMessage? _message;

    // What the routine leaves behind when it is done.
    public object? Result { get; set; }

    public void Put(TMessage? message) => _message = message;

    public TMessage? Take()
    {
        var message = _message;
        _message = default;
        return message;
    }
}
#endregion

/// <summary>An iterator that can be sent a message each time it goes on.</summary>
#region two-way
public sealed class TwoWay<TItem, TMessage> : IDisposable
{
    private readonly Inbox<TMessage> _inbox = new();
    private readonly IEnumerator<TItem> _body;
    private bool _started;

    public TwoWay(Func<Inbox<TMessage>, IEnumerable<TItem>> routine) => _body = routine(_inbox).GetEnumerator();

    public TItem Current => _body.Current;

    public object? Result => _inbox.Result;

    public bool Send(TMessage? message)
    {
        if (!_started && message is not null)
        {
            throw new InvalidOperationException("Nothing is waiting for a message yet: call MoveNext first.");
        }

        _started = true;
        _inbox.Put(message);
        return _body.MoveNext();
    }

    public bool MoveNext() => Send(default);

    public TwoWay<TItem, TMessage> GetEnumerator() => this;

    // It holds a walk by hand, so it has to dispose of it.
    public void Dispose() => _body.Dispose();
}
#endregion
