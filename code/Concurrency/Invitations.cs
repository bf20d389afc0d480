#!/usr/bin/env dotnet
#:include Kitchen.cs
#:include Schedule.cs
namespace Concurrency;

public static class Invitations
{
    public static void Main() => InviteEverybody(Console.Out);

    #region invitations
    public static void InviteEverybody(TextWriter output)
    {
        const int week = 7 * 24 * 60;
        var invitation = new Recipe("invitation",
        [
            new Step("write the letter", 10, Kind.Work),
            new Step("wait for the answer", week, Kind.Wait),
        ]);
        var four = Enumerable.Repeat(invitation, 4).ToArray();
        var twenty = Enumerable.Repeat(invitation, 20).ToArray();
        var fourInOrder = Kitchen.InOrder("four", four);
        var twentyInOrder = Kitchen.InOrder("twenty", twenty);
        var fiveLists = Enumerable.Repeat(fourInOrder, 5).ToArray();

        output.WriteLine("                         weeks  minutes");
        Report("You, one after another", Kitchen.Cook([twentyInOrder], cooks: 1));
        Report("Five helpers, four each", Kitchen.Cook(fiveLists, cooks: 5));
        Report("You, all letters first", Kitchen.Cook(twenty, cooks: 1));

        void Report(string who, Schedule schedule)
        {
            output.WriteLine($"{who,-24} {schedule.End / week,5}  {schedule.End % week,7}");
        }
    }
    #endregion
}
