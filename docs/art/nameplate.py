#!/usr/bin/python3
"""Draws the nameplate 徐匯報 of the sample house.

    apt-get install python3-fonttools python3-shapely python3-pil python3-scipy potrace
    /usr/bin/python3 docs/art/nameplate.py        (from the project's root; writes the SVG)

Ma Shan Zheng writes the heavy running-regular hand a nameplate wants, but has only simplified characters. The two
traditional ones are put together from its own strokes, as a calligrapher builds a character from its parts:
匯 from the frame of 匠 and the strokes of 淮, 報 from 幸 and the right half of 服. A part that is drawn smaller gets
its weight back by growing its outline; then the whole is inked once: grown, and its corners softened by the paper.
"""

import re
import subprocess
import tempfile
from pathlib import Path

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter
from shapely.affinity import affine_transform
from shapely.geometry import Polygon
from shapely.ops import unary_union

FONT = "fonts/ma-shan-zheng/MaShanZheng_400Regular.ttf"
TARGET = "fo-templates/xuhuibao/nameplate.svg"
RED = "#c8102e device-cmyk(0,1,1,0.05)"
WIDTH, HEIGHT = 2650, 1000  # units of the viewBox; the ink touches all four sides
PIXELS = 3  # pixels to a unit while inking


class Outline(BasePen):
    """Flattens one glyph into closed rings of points."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.rings = []

    def _moveTo(self, p):
        self.rings.append([p])

    def _lineTo(self, p):
        self.rings[-1].append(p)

    def _qCurveToOne(self, c, p):
        a = self.rings[-1][-1]
        for i in range(1, 17):
            t = i / 16
            self.rings[-1].append(tuple((1 - t) ** 2 * a[k] + 2 * t * (1 - t) * c[k] + t * t * p[k] for k in (0, 1)))

    def _curveToOne(self, b, c, p):
        a = self.rings[-1][-1]
        for i in range(1, 17):
            t = i / 16
            self.rings[-1].append(
                tuple(
                    (1 - t) ** 3 * a[k] + 3 * t * (1 - t) ** 2 * b[k] + 3 * t * t * (1 - t) * c[k] + t**3 * p[k]
                    for k in (0, 1)
                )
            )


font = TTFont(FONT)
glyphs, cmap = font.getGlyphSet(), font.getBestCmap()


def strokes(character, *numbers):
    """The numbered contours of a character (all without numbers), holes cut out."""
    pen = Outline(glyphs)
    glyphs[cmap[ord(character)]].draw(pen)
    rings = [pen.rings[i] for i in numbers] if numbers else pen.rings
    ink = None
    for ring in sorted(rings, key=lambda r: -Polygon(r).area):
        shape = Polygon(ring).buffer(0)
        hole = ink is not None and ink.contains(shape.representative_point())
        ink = shape if ink is None else ink.difference(shape) if hole else ink.union(shape)
    return ink


def place(ink, box, grow=0.0, lean=0.0):
    """Fits ink into box (left, bottom, right, top), leaning by a share of its height, grown by units all round."""
    left, bottom, right, top = ink.bounds
    ink = affine_transform(ink, [1, lean, 0, 1, 0, 0])
    left, bottom, right, top = ink.bounds
    sx = (box[2] - box[0] - 2 * grow) / (right - left)
    sy = (box[3] - box[1] - 2 * grow) / (top - bottom)
    moved = affine_transform(ink, [sx, 0, 0, sy, box[0] + grow - left * sx, box[1] + grow - bottom * sy])
    return moved.buffer(grow, 16, join_style=2, mitre_limit=1.6)


def xu():
    step = affine_transform(strokes("徐", 2, 4, 5), [1, 0, 0, 1, -20, -6])  # apart, or the heavier strokes clot
    return place(unary_union([step, strokes("徐", 0, 1, 3, 6)]), (0, 8, 958, 1000), 4)


def hui():
    frame = place(strokes("匠", 0), (958, 12, 1745, 722), -6)
    lid = place(strokes("匠", 2), (1086, 838, 1572, 972), -1)
    water = place(strokes("淮", 0, 1, 4), (1090, 222, 1284, 735), 6)
    bird = place(strokes("淮", 2, 3, 5, 6), (1222, 190, 1690, 806), 8)
    return unary_union([frame, lid, water, bird])


def bao():
    left = place(strokes("幸"), (1768, 6, 2194, 988), 9)
    right = place(strokes("服", 2, 3, 4), (2136, 42, 2650, 950), 6)
    return unary_union([left, right])


def ink(letters):
    """Letters as a bitmap whose corners have run a little, as on paper."""
    plate = Image.new("L", ((WIDTH + 40) * PIXELS, (HEIGHT + 40) * PIXELS), 0)
    draw = ImageDraw.Draw(plate)
    for shape in getattr(letters, "geoms", [letters]):
        for ring, level in [(shape.exterior, 255)] + [(hole, 0) for hole in shape.interiors]:
            draw.polygon([((x + 20) * PIXELS, (HEIGHT + 20 - y) * PIXELS) for x, y in ring.coords], fill=level)
    return Image.fromarray(gaussian_filter(plate, 3 * PIXELS) > 122)


def trace(plate):
    """The bitmap's outlines by potrace: relative commands in tenths of a pixel, y upwards."""
    with tempfile.TemporaryDirectory() as folder:
        pbm = Path(folder, "plate.pbm")
        Image.eval(plate.convert("L"), lambda v: 255 - v).convert("1").save(pbm)
        subprocess.run(["potrace", "-s", "-t", "200", "-a", "1.2", "-O", "1.5", pbm], check=True)
        return " ".join(re.findall(r'<path d="([^"]+)"', pbm.with_suffix(".svg").read_text()))


def absolute(path):
    """Potrace's relative path as a list of (command, points), absolute."""
    out, here, start = [], (0.0, 0.0), (0.0, 0.0)
    for command, arguments in re.findall(r"([MmLlCcZz])([^MmLlCcZz]*)", path):
        n = [float(v) for v in re.findall(r"-?[\d.]+", arguments)]
        if command in "Zz":
            out.append(("Z", []))
            here = start
            continue
        size = {"m": 2, "l": 2, "c": 6}[command.lower()]
        for i in range(0, len(n), size):
            base = here if command.islower() else (0.0, 0.0)
            points = [(base[0] + n[k], base[1] + n[k + 1]) for k in range(i, i + size, 2)]
            first = command.lower() == "m" and i == 0
            out.append(("M" if first else "C" if size == 6 else "L", points))
            here = points[-1]
            start = here if first else start
    return out


def fitted(path):
    """The path scaled so that its ink fills the viewBox exactly, y downwards, one decimal."""
    spots, here = [], (0.0, 0.0)
    for command, points in path:
        if command == "C":
            (ax, ay), (bx, by), (cx, cy), (dx, dy) = here, *points
            for i in range(1, 9):
                t, r = i / 8, 1 - i / 8
                spots.append(
                    (
                        r**3 * ax + 3 * r * r * t * bx + 3 * r * t * t * cx + t**3 * dx,
                        r**3 * ay + 3 * r * r * t * by + 3 * r * t * t * cy + t**3 * dy,
                    )
                )
        here = points[-1] if points else here
        spots.append(here)
    left, right = min(x for x, _ in spots), max(x for x, _ in spots)
    low, high = min(y for _, y in spots), max(y for _, y in spots)

    def number(v):
        return f"{round(v, 1) + 0.0:.1f}".removesuffix(".0")

    return "".join(
        command
        + " ".join(
            f"{number((x - left) / (right - left) * WIDTH)},{number((high - y) / (high - low) * HEIGHT)}"
            for x, y in points
        )
        for command, points in path
    )


def main():
    path = fitted(absolute(trace(ink(unary_union([xu(), hui(), bao()])))))
    Path(TARGET).parent.mkdir(parents=True, exist_ok=True)
    Path(TARGET).write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH / 10:g}" height="{HEIGHT / 10:g}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}">\n<path fill="{RED}" d="{path}"/>\n</svg>\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
