namespace ConsultHub.Web.Wording;

/// <summary>Phone numbers as links.</summary>
public static class PhoneNumbers
{
    /// <summary>The address that calls a number: a British one gets its country code, so that it works from abroad.</summary>
    public static string Link(string number)
    {
        var digits = new string(number.Where(char.IsAsciiDigit).ToArray());
        var plus = number.TrimStart().StartsWith('+');
        return digits.StartsWith('0') && !plus ? $"tel:+44{digits[1..]}" : $"tel:{(plus ? "+" : "")}{digits}";
    }
}
