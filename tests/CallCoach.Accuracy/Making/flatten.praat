# Compresses the pitch contour around the voice's median to a share of its movement in semitones, by overlap-add.
form Flatten
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
  manipulation = noprogress To Manipulation: 0.01, floor, ceiling
  tier = Extract pitch tier
  points = Get number of points
  median = (q1 * q3) ^ 0.5
  Formula: ~ median * (self / median) ^ number
  selectObject: tier, manipulation
  Replace pitch tier
  selectObject: manipulation
  made = Get resynthesis (overlap-add)
  Save as WAV file: path$ + ".made"
  appendInfoLine: file, tab$, points
  removeObject: sound, manipulation, tier, made
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
