# Gives the last 0.4 s before the end of the last voiced stretch another pitch, by overlap-add: a straight line (in
# semitones, over time) from the F0 that is there to so many semitones above or below it. A number beyond 50 or below -50
# asks for 50 less (more) above the voice's 90 % quantile (below its 10 % quantile) instead.
# Prints the end of the last voiced stretch, s; voiced time in those 0.4 s, s; movement in the made sound, semitones.
form Ending
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
  total = Get total duration
  pitch = noprogress To Pitch (ac): 0.01, floor, 15, "no", 0.03, 0.45, 0.01, 0.35, 0.14, ceiling
  @lastVoiced
  low = Get quantile: 0, 0, 0.1, "Hertz"
  high = Get quantile: 0, 0, 0.9, "Hertz"
  selectObject: sound
  manipulation = noprogress To Manipulation: 0.01, floor, ceiling
  tier = Extract pitch tier
  points = Get number of points
  if last = undefined or points < 2
    appendInfoLine: file, tab$, "--undefined--", tab$, 0, tab$, "--undefined--"
    selectObject: sound
    Save as WAV file: path$ + ".made"
  else
    t1 = max (0, last - 0.4)
    f1 = Get value at time: t1
    if number > 50
      f2 = high * 2 ^ ((number - 50) / 12)
    elsif number < -50
      f2 = low * 2 ^ ((number + 50) / 12)
    else
      f2 = f1 * 2 ^ (number / 12)
    endif
    Remove points between: t1, total
    for i from 0 to 20
      Add point: t1 + i * (last - t1) / 20, f1 * (f2 / f1) ^ (i / 20)
    endfor
    Add point: total, f2
    selectObject: tier, manipulation
    Replace pitch tier
    selectObject: manipulation
    made = Get resynthesis (overlap-add)
    Save as WAV file: path$ + ".made"
    after = noprogress To Pitch (ac): 0.01, 50, 15, "no", 0.03, 0.45, 0.01, 0.35, 0.14, 600
    @movement
    appendInfoLine: file, tab$, fixed$ (last, 3), tab$, fixed$ (voiced, 3), tab$, change, tab$, 12 * log2 (f2 / f1)
    removeObject: made, after
  endif
  removeObject: sound, pitch, manipulation, tier
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

# End of the last frame of the last three voiced frames in a row.
procedure lastVoiced
  last = undefined
  frames = Get number of frames
  run = 0
  i = frames
  while i >= 1 and last = undefined
    f0 = Get value in frame: i, "Hertz"
    run = if f0 <> undefined then run + 1 else 0 fi
    if run = 3
      last = Get time from frame number: i + 2
    endif
    i -= 1
  endwhile
endproc

# Line of least squares through the voiced frames of the last 0.4 s, over that time.
procedure movement
  n = 0
  sx = 0
  sy = 0
  sxx = 0
  sxy = 0
  frames = Get number of frames
  for i to frames
    t = Get time from frame number: i
    if t >= t1 and t <= last + 0.001
      f0 = Get value in frame: i, "Hertz"
      if f0 <> undefined
        y = 12 * log2 (f0)
        n += 1
        sx += t
        sy += y
        sxx += t * t
        sxy += t * y
      endif
    endif
  endfor
  voiced = n * 0.01
  change = undefined
  if n > 4
    change = (n * sxy - sx * sy) / (n * sxx - sx * sx) * (last - t1)
  endif
endproc
