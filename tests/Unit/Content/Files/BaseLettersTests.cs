using ConsultHub.Content.Files;

namespace ConsultHub.Tests.Unit.Content.Files;

/// <summary>Letters without their accents.</summary>
public sealed class BaseLettersTests
{
    [Theory]
    [InlineData("âêîôûŵŷ", "aeiouwy")]
    [InlineData("äëïöüẅÿ", "aeiouwy")]
    [InlineData("çğşżłđø", "cgszldo")]
    [InlineData("ấệốựỹ", "aeouy")]
    [InlineData("άώϋ", "αωυ")]
    [InlineData("йё", "ие")]
    public void Accents_and_strokes_fall_away(string letters, string bases) => Assert.Equal(bases, string.Concat(letters.Select(BaseLetters.Of)));

    [Theory]
    [InlineData("az09-’")]
    [InlineData("æßþ")]
    [InlineData("щжح学한")]
    public void What_has_none_stays(string letters) => Assert.Equal(letters, string.Concat(letters.Select(BaseLetters.Of)));
}
