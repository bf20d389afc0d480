namespace Generator;

/// <summary>What readers get: the site without articles that are drafts. Those were checked all the same.</summary>
internal static class LeaveOutDrafts
{
    public static Site From(Site site, bool keepDrafts) =>
        keepDrafts ? site : site with { Pages = [.. site.Pages.Where(page => !page.FrontMatter.Draft)] };
}
