form File
  sentence path
endform
sound = Read from file: path$
