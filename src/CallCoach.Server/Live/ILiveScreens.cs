namespace CallCoach.Server.Live;

/// <summary>The connected screens, for whoever changes what a person may watch.</summary>
public interface ILiveScreens
{
    /// <summary>Every screen of a person loses its connection; it comes back and is judged by the rights that hold then.</summary>
    void LetGo(Guid userId);
}
