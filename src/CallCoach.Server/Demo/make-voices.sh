#!/usr/bin/env bash
# Speaks phrases.tsv with synthetic voices and writes voices/*.wav (8 kHz, µ-law: what a telephone line carries) and
# voices/index.tsv (voice, phrase, pace, first sample, one past the last). Run by hand when the phrases change; needs
# espeak-ng, flite and sox (Debian packages of the same names).
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

speak() { # voice pace text file
  case $1 in
    li-na)     espeak-ng -v cmn-latn-pinyin+f2 -p 48 -s "$([ "$2" = fast ] && echo 285 || echo 180)" -w "$4" "$3" ;;
    wang-qiang) espeak-ng -v cmn-latn-pinyin+m3 -p 40 -s "$([ "$2" = fast ] && echo 285 || echo 180)" -w "$4" "$3" ;;
    customer-zh) espeak-ng -v cmn-latn-pinyin+m7 -p 30 -s 185 -w "$4" "$3" ;;
    emma)      flite -voice slt --setf duration_stretch="$([ "$2" = fast ] && echo 0.66 || echo 1.02)" -t "$3" -o "$4" ;;
    james)     flite -voice rms --setf duration_stretch="$([ "$2" = fast ] && echo 0.66 || echo 1.0)" -t "$3" -o "$4" ;;
    customer-en) flite -voice awb -t "$3" -o "$4" ;;
  esac
}

# Telephone band, silence cut off at both ends, every phrase as loud as the other: -22 dBFS, as on a well-set line.
line() { # in out
  sox -q "$1" -r 8000 -c 1 -e signed -b 16 "$work/line.wav" gain -6 highpass 250 lowpass 3400 \
    silence 1 0.01 -50d reverse silence 1 0.01 -50d reverse
  local rms
  rms=$(sox "$work/line.wav" -n stat 2>&1 | awk '/RMS.*amplitude/ { print 20 * log($3) / log(10) }')
  sox -q "$work/line.wav" "$2" gain -l "$(awk -v rms="$rms" 'BEGIN { print -22 - rms }')"
}

voice() { # name language role paces...
  local name=$1 language=$2 role=$3 parts=() at=0
  shift 3
  while IFS=$'\t' read -r lang who id text; do
    [ "$lang" = "$language" ] && [ "$who" = "$role" ] || continue
    for pace in "$@"; do
      # A fast version of what is said in the middle of a call only: it keeps the files small.
      [ "$pace" = fast ] && case $id in greet|close|agree|bye|send|ask-now) continue ;; esac
      speak "$name" "$pace" "$text" "$work/raw.wav"
      line "$work/raw.wav" "$work/$name-$id-$pace.wav"
      length=$(soxi -s "$work/$name-$id-$pace.wav")
      printf '%s\t%s\t%s\t%d\t%d\n' "$name" "$id" "$pace" "$at" $((at + length)) >>voices/index.tsv
      at=$((at + length))
      parts+=("$work/$name-$id-$pace.wav")
    done
  done < <(grep -v '^#' phrases.tsv)
  sox -q "${parts[@]}" -e mu-law "voices/$name.wav"
}

mkdir -p voices
printf '# voice\tphrase\tpace\tfrom\tto\n' >voices/index.tsv
voice li-na zh-CN agent normal fast
voice wang-qiang zh-CN agent normal fast
voice customer-zh zh-CN customer normal
voice emma en agent normal fast
voice james en agent normal fast
voice customer-en en customer normal
