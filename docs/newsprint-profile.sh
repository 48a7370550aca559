#!/bin/sh
# Builds fo-templates/base/newsprint.icc: coldset on newsprint after ANSI CGATS/SNAP TR 002-2007, ink limit 220 %.
# Needs ArgyllCMS 2.3.1 and TR002.ti3 (Debian: argyll, icc-profiles-free). The time of building is in the file's head, so
# two builds differ there; everything else is the same. -l214 leaves room: the tables overshoot their limit a little.
set -e
here=$(cd "$(dirname "$0")/.." && pwd)
data=${1:-/usr/share/color/icc/TR002.ti3}
srgb=${2:-/usr/share/color/argyll/ref/sRGB.icm}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$data" "$work/newsprint.ti3"
colprof -v -nc -qm -bm -l214 -L100 -kp 0 0.05 1.0 1.0 0.7 -S "$srgb" -cmt -dpp \
    -D "Newsprint coldset, CGATS TR 002-2007, TAC 220" \
    -C "CC0 1.0. Derived from ANSI CGATS/SNAP TR 002-2007 characterization data" \
    -O "$work/newsprint.icc" "$work/newsprint"
mv "$work/newsprint.icc" "$here/fo-templates/base/newsprint.icc"
