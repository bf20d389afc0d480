using System.ComponentModel;

namespace Proving.Scheduling;

/// <summary>
/// What the copy of a listing calls before it uses something that threads may share. Outside of an exploration these
/// methods do nothing. Only <see cref="RewriteCode"/> writes calls of them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Hooks
{
    /// <summary>Before a field or an element is read, or its address taken.</summary>
    public static void Use(object? target, int site) => Access(target, site, "");

    /// <summary>Before the address of a field is taken, if others use that field meanwhile.</summary>
    public static void UseAddress(object? target, int site)
    {
        if (Worker.Current is { } worker && worker.Run.Matters(worker, target, worker.Run.Sites[site]))
        {
            Refuse(site);
        }
    }

    /// <summary>Before a field is written.</summary>
    public static void Write<T>(object? target, T value, int site)
    {
        Worker.Current?.Run.Objects.Name(value, SiteOf(site)?.Name ?? "");
        Access(target, site, $": {Show(value)}");
        Leave(value, site);
    }

    /// <summary>Before a method of a shared object is called that takes one argument.</summary>
    public static void Call<T>(object? target, T value, int site) => Access(target, site, $" {Show(value)}");

    /// <summary>After a field was read, or something atomic was done: what came out.</summary>
    public static T Got<T>(T value, int site)
    {
        if (Worker.Current is { } worker && SiteOf(site) is { } at)
        {
            worker.Run.Objects.Name(value, at.Name);
            if (worker.Open is { } step && step.Site == at)
            {
                step.Does += $": {Show(value)}";
                if (at.Left == Left.Value)
                {
                    step.Leaves = $"{at.Name} = {Show(value)}";
                }

                worker.Open = null;
            }
        }

        return value;
    }

    /// <summary>A type initialiser begins. The runtime keeps all other threads away from what it does.</summary>
    public static void BeginType(RuntimeTypeHandle type)
    {
        if (Worker.OfThread is { } worker)
        {
            worker.Quiet++;
            worker.Run.Types.Add(type);
        }
    }

    public static void EndType()
    {
        if (Worker.OfThread is { } worker)
        {
            worker.Quiet--;
        }
    }

    /// <summary>Before a call that the scheduler cannot decide about.</summary>
    public static void Refuse(int site)
    {
        if (Worker.Current is { } worker)
        {
            var at = worker.Run.Sites[site];
            throw worker.Run.Ending.Refuse(
                $"{at.Name} in line {at.Line} of {Path.GetFileName(at.File)} is not known to the scheduler."
            );
        }
    }

    private static void Access(object? target, int site, string value)
    {
        if (Worker.Current is not { } worker)
        {
            return;
        }

        var at = worker.Run.Sites[site];
        if (worker.Run.Matters(worker, target, at))
        {
            var name = target is null ? "" : worker.Run.Objects.NameOf(target);
            var does = at.Does.Replace(Site.Target, name, StringComparison.Ordinal);
            worker.Run.Reach(worker, new Operation(target, at.Member, at.Writes, at, $"{does}{value}"));
            worker.Open!.Leaves = at.Writes && at.Left == Left.Unknown ? $"{at.Name} = " : "";
        }
    }

    // Only where it was a step: what no other thread looks at is nobody's business.
    private static void Leave<T>(T value, int site)
    {
        if (Worker.Current is { Open: { } step } && step.Site == SiteOf(site))
        {
            step.Leaves = $"{step.Site.Name} = {Show(value)}";
        }
    }

    private static Site? SiteOf(int site) => Worker.Current?.Run.Sites[site];

    private static string Show<T>(T value) =>
        value switch
        {
            null => "null",
            string text => $"\"{text.ReplaceLineEndings("\\n")}\"",
            char letter => $"'{letter}'",
            bool yes => yes ? "true" : "false",
            IFormattable number when typeof(T).IsValueType => number.ToString(
                null,
                System.Globalization.CultureInfo.InvariantCulture
            ),
            _ => Worker.Current?.Run.Objects.NameOf(value) ?? "",
        };
}
