#!/usr/bin/env dotnet
// begin-snippet: cut-by-the-runtime
#:include Breakfast.cs
#:include ../Shared/Routine.cs
#:property Features=$(Features);runtime-async=on
#:property EnablePreviewFeatures=true
#:property NoWarn=$(NoWarn);SYSLIB5007
namespace Coroutines;

public static class CutByTheRuntime
{
    public static void Main() => Inspection.ShowAll(Console.Out);
}
// end-snippet
