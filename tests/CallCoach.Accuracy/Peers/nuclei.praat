# Syllable nuclei after the method of N. H. de Jong and T. Wempe (2009): peaks of intensity that rise at least 2 dB out of the
# dip before them, lie above a threshold 25 dB below the loudest, are voiced, and stand in a sounding interval.
form Syllable nuclei
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
  duration = Get total duration
  intensity = noprogress To Intensity: 50, 0, "yes"
  low = Get minimum: 0, 0, "Parabolic"
  high = Get quantile: 0, 0, 0.99
  top = Get maximum: 0, 0, "Parabolic"
  threshold = max (high - 25, low)
  selectObject: intensity
  grid = noprogress To TextGrid (silences): high - 25 - top, 0.3, 0.1, "silent", "sounding"
  selectObject: sound
  pitch = noprogress To Pitch (ac): 0.02, 30, 4, "no", 0.03, 0.25, 0.01, 0.35, 0.25, 450
  selectObject: grid
  phonation = 0
  intervals = Get number of intervals: 1
  for i to intervals
    label$ = Get label of interval: 1, i
    if label$ = "sounding"
      t1 = Get starting point: 1, i
      t2 = Get end point: 1, i
      phonation += t2 - t1
    endif
  endfor
  selectObject: intensity
  frames = Get number of frames
  count = 0
  dip = low
  peak = undefined
  for i from 2 to frames - 1
    before = Get value in frame: i - 1
    here = Get value in frame: i
    after = Get value in frame: i + 1
    if here < dip
      dip = here
    endif
    if here > before and here >= after and here > threshold and here - dip >= 2
      t = Get time from frame number: i
      selectObject: pitch
      f0 = Get value at time: t, "Hertz", "Linear"
      selectObject: grid
      interval = Get interval at time: 1, t
      label$ = Get label of interval: 1, interval
      if f0 <> undefined and label$ = "sounding"
        count += 1
      endif
      dip = here
      selectObject: intensity
    endif
  endfor
  appendInfoLine: file, tab$, count, tab$, fixed$ (phonation, 4)
  removeObject: sound, intensity, grid, pitch
endfor
