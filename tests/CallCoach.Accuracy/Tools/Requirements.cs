namespace CallCoach.Accuracy.Tools;

/// <summary>The Debian packages that the corpus is made from.</summary>
public static class Requirements
{
    private static readonly (string Path, string Package)[] Needed =
    [
        .. new[] { "en_US_f_Allison", "es_MX_f_Allison", "fr_CA_f_June", "it_IT_m_Carlo", "ru_RU_f_IvrvoiceRU" }
            .SelectMany(voice => new[]
            {
                ($"/usr/share/asterisk/sounds/{voice}", $"asterisk-core-sounds-{voice[..2]}-wav"),
                ($"/usr/share/doc/asterisk-core-sounds-{voice[..2]}/core-sounds-{voice[..2]}.txt.gz", $"asterisk-core-sounds-{voice[..2]}"),
            }),
        ("/usr/share/asterisk/moh", "asterisk-moh-opsound-wav"),
        ("/usr/share/pocketsphinx/test/data/librivox/transcription", "pocketsphinx-testdata"),
        ("/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict", "pocketsphinx-en-us"),
        ("/usr/bin/sox", "sox"),
        ("/usr/bin/flite", "flite"),
        ("/usr/bin/espeak-ng", "espeak-ng"),
        ("/usr/bin/praat", "praat"),
    ];

    /// <summary>Names of the packages that are missing, in a stable order.</summary>
    public static IReadOnlyList<string> Missing() =>
        [.. Needed.Where(need => !Path.Exists(need.Path)).Select(need => need.Package).Distinct()];
}
