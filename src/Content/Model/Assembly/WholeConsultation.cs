using ConsultHub.Content.Files;

namespace ConsultHub.Content.Model.Assembly;

/// <summary>A consultation with what it was put together from.</summary>
/// <param name="Parts">What its files say, and which attachments there are.</param>
/// <param name="Whole">The consultation.</param>
internal sealed record WholeConsultation(IReadOnlyList<object> Parts, Consultation Whole)
{
    /// <summary>Whether it would be put together from the same parts again.</summary>
    public bool IsOf(List<object> parts)
    {
        if (Parts.Count != parts.Count)
            return false;
        for (var place = 0; place < parts.Count; place++)
        {
            // A file is listed anew each time; what a file says is read anew only when the file has changed.
            if (!ReferenceEquals(Parts[place], parts[place]) && !(parts[place] is ContentFile file && file.Equals(Parts[place])))
                return false;
        }

        return true;
    }
}
