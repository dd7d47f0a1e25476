namespace ConsultHub.Web.Wording;

/// <summary>Phone numbers as links.</summary>
public static class PhoneNumbers
{
    /// <summary>The address that calls a number: a British one gets its country code, so that it works from abroad.</summary>
    public static string Link(string number)
    {
        // "(0)" is not dialled from abroad, and what stands after a word is an extension or a choice.
        var dialled = number.Replace("(0)", "", StringComparison.Ordinal).TakeWhile(letter => !char.IsLetter(letter));
        var digits = new string(dialled.Where(letter => char.IsAsciiDigit(letter) || letter == '+').ToArray());
        return digits switch
        {
            ['0', '0', .. var abroad] => $"tel:+{abroad}",
            ['0', .. var national] => $"tel:+44{national}",
            _ => $"tel:{digits}",
        };
    }
}
