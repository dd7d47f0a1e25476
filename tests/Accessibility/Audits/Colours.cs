namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>Which colours a reader has asked the browser for.</summary>
public enum Colours
{
    Light,
    Dark,
    Forced,
}
