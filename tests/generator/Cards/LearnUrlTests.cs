using Generator.Cards;

namespace Generator.Tests.Cards;

/// <summary>Where Microsoft publishes the reference documentation, by the rule that its URLs follow.</summary>
public class LearnUrlTests
{
    [Theory]
    [InlineData("T:System.DateTime", "system.datetime")]
    [InlineData("T:System.Collections.Generic.List`1", "system.collections.generic.list-1")]
    [InlineData("T:System.Collections.Generic.List`1.Enumerator", "system.collections.generic.list-1.enumerator")]
    [InlineData("M:System.Console.WriteLine", "system.console.writeline")]
    [InlineData("M:System.Console.WriteLine(System.String)", "system.console.writeline")]
    [InlineData(
        "M:System.Threading.Tasks.Task.WhenAll``1(System.Collections.Generic.IEnumerable{System."
            + "Threading.Tasks.Task{``0}})",
        "system.threading.tasks.task.whenall"
    )]
    [InlineData("M:System.Threading.Tasks.Task`1.#ctor(System.Func{`0})", "system.threading.tasks.task-1.-ctor")]
    [InlineData("M:System.DateTime.op_Addition(System.DateTime,System.TimeSpan)", "system.datetime.op_addition")]
    [InlineData("M:System.Decimal.op_Explicit(System.Decimal)~System.Int32", "system.decimal.op_explicit")]
    [InlineData("P:System.Collections.Generic.List`1.Item(System.Int32)", "system.collections.generic.list-1.item")]
    [InlineData("F:System.DateTime.MaxValue", "system.datetime.maxvalue")]
    [InlineData("E:System.AppDomain.AssemblyLoad", "system.appdomain.assemblyload")]
    [InlineData(
        "M:System.Web.UI.WebControls.ListItemCollection.System#Collections#IList#Add(System.Object)",
        "system.web.ui.webcontrols.listitemcollection.system-collections-ilist-add"
    )]
    [InlineData(
        "P:System.Collections.Generic.Dictionary`2.System#Collections#Generic#ICollection{System#"
            + "Collections#Generic#KeyValuePair{TKey@TValue}}#IsReadOnly",
        "system.collections.generic.dictionary-2.system-collections-generic-icollection-system-"
            + "collections-generic-keyvaluepair-tkey-tvalue---isreadonly"
    )]
    public void A_page_is_found_by_the_documentation_id(string id, string page) =>
        Assert.Equal($"https://learn.microsoft.com/dotnet/api/{page}", LearnUrl.Of(id));
}
