# F0 alone, standard settings, every 10 ms.
form File
  sentence path
endform
sound = Read from file: path$
pitch = noprogress To Pitch (ac): 0.01, 75, 15, "no", 0.03, 0.45, 0.01, 0.35, 0.14, 600
