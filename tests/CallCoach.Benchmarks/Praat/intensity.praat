form File
  sentence path
endform
sound = Read from file: path$
intensity = noprogress To Intensity: 100, 0.01, "yes"
