# Smoothed cepstral peak prominence, dB, with the settings that Praat proposes, but its quick robust line (the slow one takes minutes a clip).
form CPPS
  sentence list
endform
names = Read Strings from raw text file: list$
files = Get number of strings
for file to files
  selectObject: names
  line$ = Get string: file
  gap = index (line$, tab$)
  path$ = left$ (line$, gap - 1)
  number = number (right$ (line$, length (line$) - gap))
  sound = Read from file: path$
  cepstrogram = noprogress To PowerCepstrogram: 60, 0.002, 5000, 50
  cpps = Get CPPS: "yes", 0.02, 0.0005, 60, 330, 0.05, "parabolic", 0.001, 0.05, "Exponential decay", "Robust"
  appendInfoLine: file, tab$, fixed$ (cpps, 3)
  removeObject: sound, cepstrogram
endfor
