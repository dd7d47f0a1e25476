namespace ConsultHub.Content.Search.Storage;

/// <summary>The index is not what was written: the file is damaged, was exchanged or is gone. It can be made again from the library.</summary>
internal sealed class IndexDamagedException(string message, Exception? inner = null) : Exception(message, inner);
