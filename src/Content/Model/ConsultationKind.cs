namespace ConsultHub.Content.Model;

/// <summary>What kind of exercise it is.</summary>
public enum ConsultationKind
{
    /// <summary>People are asked about a proposal.</summary>
    Consultation,

    /// <summary>A conversation, often before there is a proposal.</summary>
    Engagement,

    /// <summary>A set of questions, often repeated.</summary>
    Survey,

    /// <summary>Finding out how things are.</summary>
    Research,
}
