using System.Threading.Channels;
using Background;
using Listings.Tests.Shared;
using Microsoft.AspNetCore.Http;

namespace Listings.Tests.Background;

public class PatientOrderTests
{
    private static readonly TimeSpan Two = TimeSpan.FromSeconds(2);

    private readonly Channel<string> _orders = Channel.CreateBounded<string>(1);

    [Fact, Proves("patient-order")]
    public async Task With_a_free_place_the_order_is_accepted_at_once()
    {
        using var clock = new ObservedClock();

        Assert.Equal(202, await Order("cow", clock, CancellationToken.None));
    }

    [Fact, Proves("patient-order")]
    public async Task A_place_that_becomes_free_in_time_is_taken()
    {
        using var clock = new ObservedClock();
        _orders.Writer.TryWrite("pig");
        var order = Order("cow", clock, CancellationToken.None);
        Assert.False(order.IsCompleted);

        await _orders.Reader.ReadAsync();

        Assert.Equal(202, await order.OrFail());
        Assert.Equal("cow", await _orders.Reader.ReadAsync());
    }

    [Fact, Proves("patient-order")]
    public async Task After_two_seconds_without_a_place_the_answer_is_503_and_not_a_tick_earlier()
    {
        using var clock = new ObservedClock();
        _orders.Writer.TryWrite("pig");
        var order = Order("cow", clock, CancellationToken.None);

        clock.Advance(Two - TimeSpan.FromTicks(1));
        Assert.False(order.IsCompleted);
        clock.Advance(TimeSpan.FromTicks(1));

        Assert.Equal(503, await order.OrFail());
        Assert.Equal(1, _orders.Reader.Count);
    }

    [Fact, Proves("patient-order")]
    public async Task A_visitor_who_leaves_while_waiting_has_ordered_nothing()
    {
        using var clock = new ObservedClock();
        using var leaving = new CancellationTokenSource();
        _orders.Writer.TryWrite("pig");
        var order = Order("cow", clock, leaving.Token);

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => order.OrFail());
        Assert.Equal("pig", await _orders.Reader.ReadAsync());
        Assert.Equal(0, _orders.Reader.Count);
    }

    [Fact, Proves("patient-order")]
    public async Task Who_has_left_gets_no_answer_although_the_patience_is_at_its_end_too()
    {
        using var clock = new ObservedClock();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PatientOrder.Order("cow", _orders.Writer, TimeSpan.Zero, clock, new CancellationToken(true)));
    }

    private async Task<int?> Order(string animal, TimeProvider clock, CancellationToken leaving) =>
        ((IStatusCodeHttpResult)await PatientOrder.Order(animal, _orders.Writer, Two, clock, leaving)).StatusCode;
}
