namespace Generator;

/// <summary>The kinds of hosts for repositories, which have other addresses for the same.</summary>
public enum CodeHost
{
    /// <summary>github.com, and GitHub Enterprise.</summary>
    GitHub,

    /// <summary>gitlab.com, and other servers with GitLab.</summary>
    GitLab,

    /// <summary>codeberg.org, and other servers with Forgejo or Gitea.</summary>
    Forgejo,
}
