namespace ConsultHub.Content.Model;

/// <summary>A way to take part, and how a reply came in.</summary>
public enum Channel
{
    /// <summary>On a web page.</summary>
    Online,

    /// <summary>By email.</summary>
    Email,

    /// <summary>By phone.</summary>
    Phone,

    /// <summary>By post.</summary>
    Post,

    /// <summary>Face to face.</summary>
    InPerson,
}
