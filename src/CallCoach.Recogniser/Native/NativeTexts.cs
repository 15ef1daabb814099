using System.Runtime.InteropServices;

namespace CallCoach.Recogniser.Native;

/// <summary>Texts lent to native code: UTF-8 with a closing zero, alive until this is disposed.</summary>
internal sealed class NativeTexts : IDisposable
{
    private readonly List<nint> _texts = [];

    public nint Lend(string text)
    {
        var pointer = Marshal.StringToCoTaskMemUTF8(text);
        _texts.Add(pointer);
        return pointer;
    }

    public void Dispose()
    {
        _texts.ForEach(Marshal.FreeCoTaskMem);
        _texts.Clear();
    }
}
