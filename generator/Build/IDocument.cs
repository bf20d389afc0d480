namespace Generator.Build;

/// <summary>
/// What pipelines pass on: an article, a page, a file, a problem. It does not change once it is created.
/// </summary>
public interface IDocument;
