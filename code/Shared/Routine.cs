#!/usr/bin/env dotnet
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Shared;

/// <summary>The door of a routine: items go out through it, and messages come in.</summary>
#region port
public sealed class Port<TItem, TMessage> : INotifyCompletion
{
    private Action? _rest;
    private TMessage? _message;
    private Exception? _error;

    public TItem? Current { get; private set; }

    public Port<TItem, TMessage> Yield(TItem item)
    {
        Current = item;
        return this;
    }

    public Port<TItem, TMessage> GetAwaiter() => this;

    public bool IsCompleted => false;

    public void OnCompleted(Action continuation) => _rest = continuation;

    public TMessage? GetResult() => _error is null ? _message : throw _error;
    #endregion

    #region port-resume
    public void Send(TMessage? message) => Resume(message, null);

    public void Throw(Exception error) => Resume(default, error);

    private void Resume(TMessage? message, Exception? error)
    {
        var rest = _rest
            ?? throw new InvalidOperationException("The routine is not parked: it has not begun, or is over.");
        _rest = null;
        _message = message;
        _error = error;
        rest();
    }
}
#endregion

/// <summary>Runs a routine from outside: gets its items one by one, and sends it messages.</summary>
#region dialogue
public sealed class Dialogue<TItem, TMessage, TResult>(Func<Port<TItem, TMessage>, Routine<TResult>> body)
{
    private readonly Port<TItem, TMessage> _port = new();
    private Routine<TResult>? _routine;

    public TItem? Current => _port.Current;

    public TResult? Result { get; private set; }

    public bool MoveNext() => Send(default);

    public bool Send(TMessage? message)
    {
        if (_routine is null && message is not null)
        {
            throw new InvalidOperationException("Nothing is waiting for a message yet: call MoveNext first.");
        }

        if (_routine is null)
        {
            _routine = body(_port);
        }
        else
        {
            _port.Send(message);
        }

        return IsParked(_routine);
    }
    #endregion

    #region dialogue-throw
    public bool Throw(Exception error)
    {
        _port.Throw(error);
        return IsParked(_routine!);
    }

    private bool IsParked(Routine<TResult> routine)
    {
        if (!routine.IsCompleted)
        {
            return true;
        }

        Result = routine.GetResult();
        return false;
    }
}
#endregion

/// <summary>What an async method returns that may pause at a port.</summary>
#region routine
[AsyncMethodBuilder(typeof(RoutineBuilder<>))]
public sealed class Routine<TResult> : INotifyCompletion
{
    private Action? _rest;
    private TResult? _result;
    private ExceptionDispatchInfo? _error;

    public bool IsCompleted { get; private set; }

    public Routine<TResult> GetAwaiter() => this;

    public void OnCompleted(Action continuation) => _rest = continuation;

    public TResult GetResult()
    {
        _error?.Throw();
        return _result!;
    }

    internal void Complete(TResult? result, Exception? error)
    {
        _result = result;
        _error = error is null ? null : ExceptionDispatchInfo.Capture(error);
        IsCompleted = true;
        _rest?.Invoke();
    }
}
#endregion

/// <summary>What the compiler calls to make a routine of an async method.</summary>
#region routine-builder
public sealed class RoutineBuilder<TResult>
{
    private IAsyncStateMachine? _machine;

    public Routine<TResult> Task { get; } = new();

    public static RoutineBuilder<TResult> Create() => new();

    public void Start<TMachine>(ref TMachine machine)
        where TMachine : IAsyncStateMachine
    {
        var callers = ExecutionContext.Capture();
        machine.MoveNext();
        if (callers is not null)
        {
            ExecutionContext.Restore(callers);
        }
    }

    public void SetResult(TResult result) => Task.Complete(result, null);

    public void SetException(Exception error) => Task.Complete(default, error);

    public void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion
        where TMachine : IAsyncStateMachine
    {
        // The machine moves to the heap at its first await, and stays there.
        _machine ??= machine;
        var context = ExecutionContext.Capture();
        awaiter.OnCompleted(() => GoOn(context));
    }
    #endregion

    #region routine-builder-rest
    // The compiler asks for these two as well.
    public void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : ICriticalNotifyCompletion
        where TMachine : IAsyncStateMachine => AwaitOnCompleted(ref awaiter, ref machine);

    public void SetStateMachine(IAsyncStateMachine machine) => _machine = machine;

    // A piece sees what its routine has put into an AsyncLocal, and its caller does not.
    private void GoOn(ExecutionContext? context)
    {
        if (context is null)
        {
            _machine!.MoveNext();
            return;
        }

        ExecutionContext.Run(context, _ => _machine!.MoveNext(), null);
    }
}
#endregion
