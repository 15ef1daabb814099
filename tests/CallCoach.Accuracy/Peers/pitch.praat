# F0 at the middle of each 10 ms, Hz, 0 when unvoiced; standard settings, the voice's range found by two passes.
form Pitch
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
  @range
  selectObject: sound
  duration = Get total duration
  pitch = noprogress To Pitch (ac): 0.01, floor, 15, "no", 0.03, 0.45, 0.01, 0.35, 0.14, ceiling
  out$ = ""
  for i to floor (duration / 0.01)
    f0 = Get value at time: (i - 0.5) * 0.01, "Hertz", "Linear"
    out$ = out$ + (if f0 = undefined then "0" else fixed$ (f0, 1) fi) + " "
  endfor
  appendInfoLine: file, tab$, out$
  removeObject: sound, pitch
endfor

# F0 range of this voice by two passes (De Looze and Hirst 2008): quartiles of a first wide search.
procedure range
  selectObject: sound
  wide = noprogress To Pitch (ac): 0.01, 60, 15, "no", 0.03, 0.45, 0.01, 0.35, 0.14, 500
  q1 = Get quantile: 0, 0, 0.25, "Hertz"
  q3 = Get quantile: 0, 0, 0.75, "Hertz"
  removeObject: wide
  floor = 60
  ceiling = 500
  if q1 <> undefined
    floor = max (60, 0.75 * q1)
    ceiling = min (500, 1.5 * q3)
  endif
endproc
