namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>Where one press of the Tab key led: the element and the part of the window around it, in CSS px.
/// A step is doubtful where the style of the element does not tell whether its focus is seen, so that a picture must.
/// The perimeter is twice the element's width and height.</summary>
public sealed record WalkStep(
    bool Done, bool Doubtful, string Selector, float Left, float Top, float Width, float Height, float Perimeter, IReadOnlyList<Failure> Failures);
