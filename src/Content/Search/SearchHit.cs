namespace ConsultHub.Content.Search;

/// <summary>One document that matches.</summary>
/// <param name="Document">Its place in <see cref="SearchSnapshot.Documents"/>, counted from 0.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
public readonly record struct SearchHit(int Document, float Score);
