#!/usr/bin/python3
"""Draws the 回纹 (meander) corners of a framed letter, one file for each corner.

    python3 docs/art/corners.py        (from the project's root; the standard library is enough)

The outer L is the frame's own line and lies on the box's edges; a key hangs from each arm and turns back upon itself,
the two being mirror images about the diagonal. Everything is drawn as filled bars on a 3-unit module, black only.
"""

from pathlib import Path

FOLDER = Path("fo-templates/xuhuibao")
BLACK = "#000000 device-cmyk(0,0,0,1)"
SIDE, BAR = 72, 3

# (left, top, right, bottom) of the bars of the top arm in the top left corner
ARM = [
    (0, 0, SIDE, BAR),  # the frame's line
    (57, 0, 60, 24),  # down
    (27, 21, 60, 24),  # back towards the corner
    (27, 9, 30, 24),  # up
    (27, 9, 51, 12),  # out
    (48, 9, 51, 17),  # and in
]
HEART = [(9, 9, 21, 12), (9, 9, 12, 21), (18, 9, 21, 21), (9, 18, 21, 21)]  # the small 回 on the diagonal


def bars(right, bottom):
    arms = ARM + [(t, l, b, r) for l, t, r, b in ARM] + HEART
    for l, t, r, b in dict.fromkeys(arms):
        if right:
            l, r = SIDE - r, SIDE - l
        if bottom:
            t, b = SIDE - b, SIDE - t
        yield f"M{l},{t}H{r}V{b}H{l}Z"


def main():
    for name, right, bottom in [("tl", 0, 0), ("tr", 1, 0), ("bl", 0, 1), ("br", 1, 1)]:
        (FOLDER / f"corner-{name}.svg").write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIDE}" height="{SIDE}" viewBox="0 0 {SIDE} {SIDE}">\n'
            f'<path fill="{BLACK}" d="{"".join(bars(right, bottom))}"/>\n</svg>\n',
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
