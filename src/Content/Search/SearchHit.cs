namespace ConsultHub.Content.Search;

/// <summary>One document that matches.</summary>
/// <param name="Document">Its place in <see cref="SearchSnapshot.Documents"/>, counted from 0.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
/// <param name="HasAll">Whether it speaks, in one way or another, of all that was asked for.</param>
public readonly record struct SearchHit(int Document, float Score, bool HasAll);
