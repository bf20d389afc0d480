#!/usr/bin/env dotnet
// begin-snippet: cut-by-the-compiler
#:include Breakfast.cs
#:include ../Shared/Routine.cs
namespace Coroutines;

public static class CutByTheCompiler
{
    public static void Main() => Inspection.ShowAll(Console.Out);
}
// end-snippet
