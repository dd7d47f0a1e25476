namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>A second look at one stop of the keyboard walk: the element and the part of the window around it, in CSS px.
/// It is doubtful where the style of the element does not tell whether its focus is seen, so that a picture must.
/// The perimeter is twice the element's width and height.</summary>
public sealed record WalkStep(bool Doubtful, string Selector, float Left, float Top, float Width, float Height, float Perimeter, IReadOnlyList<Failure> Failures);
