# Silences by intensity, with the settings that Praat proposes for speech: 25 dB below the loudest, pauses of at least 0.3 s.
form Silences
  sentence list
endform
names = Read Strings from raw text file: list$
files = Get number of strings
for file to files
  selectObject: names
  line$ = Get string: file
  gap = index (line$, tab$)
  path$ = left$ (line$, gap - 1)
  sound = Read from file: path$
  grid = noprogress To TextGrid (silences): 100, 0, -25, 0.3, 0.1, "silent", "sounding"
  intervals = Get number of intervals: 1
  line$ = ""
  for i from 2 to intervals - 1
    label$ = Get label of interval: 1, i
    if label$ = "silent"
      t1 = Get starting point: 1, i
      t2 = Get end point: 1, i
      line$ = line$ + fixed$ (t1, 4) + "-" + fixed$ (t2, 4) + " "
    endif
  endfor
  appendInfoLine: file, tab$, line$
  removeObject: sound, grid
endfor
