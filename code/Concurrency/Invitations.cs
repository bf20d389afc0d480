#!/usr/bin/env dotnet
#:include Kitchen.cs
namespace Concurrency;

public static class Invitations
{
    public static void Main() => InviteEverybody(Console.Out);

    #region invitations
    public static void InviteEverybody(TextWriter output)
    {
        const int week = 7 * 24 * 60;
        var invitation = new Recipe("invitation",
            new("write the letter", 10, Kind.Work),
            new("wait for the answer", week, Kind.Wait));
        var fourInOrder = Recipe.OneAfterAnother("four", [.. Enumerable.Repeat(invitation, 4)]);
        var twentyInOrder = Recipe.OneAfterAnother("twenty", [.. Enumerable.Repeat(invitation, 20)]);

        output.WriteLine("                         weeks  minutes");
        Report("You, one after another", Kitchen.Cook([twentyInOrder], cooks: 1));
        Report("Five helpers, four each", Kitchen.Cook([.. Enumerable.Repeat(fourInOrder, 5)], cooks: 5));
        Report("You, all letters first", Kitchen.Cook([.. Enumerable.Repeat(invitation, 20)], cooks: 1));

        void Report(string who, Schedule schedule) =>
            output.WriteLine($"{who,-24} {schedule.End / week,5}  {schedule.End % week,7}");
    }
    #endregion
}
