namespace CallCoach.Server.PracticeScripts;

/// <param name="Language">Of the words: zh-CN or en.</param>
/// <param name="Text">Markdown, or what a word processor made of it; at most 100 000 characters.</param>
public sealed record PracticeTextBody(string Language, string Text);
