using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>An email address or a phone number in running text that cannot work.</summary>
public sealed partial class AddressInText() : TextRule("address-in-text", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Passages.SelectMany(passage => Emails(passage).Concat(Phones(passage)));

    private IEnumerable<Diagnostic> Emails(Passage passage) => passage.Text.Contains('@', StringComparison.Ordinal)
        ? Email().Matches(passage.Text).Where(match => !match.Groups["rest"].Value.Contains('.', StringComparison.Ordinal) || match.Groups["slip"].Success)
            .Select(match => Found(passage.PlaceAt(match.Index), $"'{match.Value}' is not an email address.", "Write it as name@council.gov.uk."))
        : [];

    private IEnumerable<Diagnostic> Phones(Passage passage) => Phone().Matches(passage.Text)
        .Select(match => match.Groups["number"]).Where(number => !BadAddress.IsPhone(number.Value))
        .Select(number => Found(passage.PlaceAt(number.Index), $"'{number.Value}' has {number.Value.Count(char.IsAsciiDigit)} digits, too few or too many for a phone number.", "Look the number up and write all of it, for example 01632 960 126."));

    // A name of the sort '@council' alone is an account; a comma or a space within the name of the domain is a slip.
    [GeneratedRegex(@"(?<![\p{L}\p{N}@/._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,60}@(?<rest>(?:[\p{L}\p{N}-]{1,60}[.])*[\p{L}\p{N}-]{1,60}(?<slip>,(?:gov|org|co|com|ac|nhs)\b(?:\.[\p{L}]{2,3})?| ?,? ?\.(?:gov|org|co|ac|nhs)\.uk| (?:gov|org|co|ac|nhs)\.uk)?)(?![\p{L}\p{N}@/-]|\.[\p{L}\p{N}])")]
    private static partial Regex Email();

    // Only what follows a word that announces a phone number: other numbers start with 0 as well.
    [GeneratedRegex(@"\b(?:[Pp]hone|[Tt]elephone|[Cc]all|[Rr]ing|[Tt]el|[Mm]obile|[Tt]ext)\b[^0-9£.!?]{0,40}?(?<number>\(?0[0-9]{2,5}\)?(?:[ -]?[0-9]{2,7}){1,3})(?![0-9]|[ -][0-9]|[.,/][0-9]|\p{L})")]
    private static partial Regex Phone();
}
