namespace Generator;

/// <summary>What the author of a series is.</summary>
public enum AuthorKind
{
    Person,
    Group,
}
