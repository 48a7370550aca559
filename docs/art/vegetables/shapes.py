"""Vegetables and the crate as meshes, from formulas. One unit is a decimetre.

Each maker takes the materials by name and the number of the piece, so that no two pieces of a kind are alike.
"""

import math
import random

import bpy
from mathutils import Matrix, Vector, noise

from forms import ball, blade, join, mesh, moved, turned

CRATE = (5.2, 3.6, 2.1)  # outer length, depth, height
dice = random.Random(1668)


def potato(m, n):
    offset = Vector((n * 11.3, 0, 0))
    shape = lambda d, *_: 1 + 0.28 * noise.noise(d * 0.9 + offset) + 0.05 * noise.noise(d * 3.5 + offset)
    k = 0.9 + 0.3 * dice.random()
    return mesh("potato", [moved(ball(0.42 * k, shape), Matrix.Diagonal((1.3, 1.0, 0.85, 1)))], m["potato"])


def carrot(m, n):
    length, thick = 1.7 + 0.35 * dice.random(), 0.21 + 0.04 * dice.random()
    radius = (
        lambda t: thick
        * (min(1, (t / 0.03) ** 0.5) if t < 0.03 else 1)
        * (1 - 0.62 * t)
        * (1 - max(0, (t - 0.93) / 0.07) ** 2 * 0.9)
    )
    return mesh("carrot", [turned(length, radius, 0.08 * dice.uniform(-1, 1), 0.12, n)], m["carrot"])


def calyx(m, radius, height, size, leaves=5, droop=0.25, turn=0.0):
    grids = []
    for i in range(leaves):
        leaf = blade(
            size,
            lambda t: 0.11 * size * 2 * (1 - t) ** 0.7 * min(1, 0.4 + 3 * t),
            lambda t: size * (0.30 * t - droop * 2.2 * t * t),
            0.5,
            0.03,
            2,
            i,
            10,
            5,
        )
        a = turn + 6.2832 * i / leaves + dice.uniform(-0.2, 0.2)
        grids.append(moved(leaf, Matrix.Translation((0, 0, height)) @ Matrix.Rotation(a, 4, "Z")))
    stalk = [
        [
            (0.035 * math.cos(a) + 0.05 * h * h * 8, 0.035 * math.sin(a), height + h)
            for a in [6.2832 * k / 8 for k in range(9)]
        ]
        for h in [0.0, 0.07, 0.14, 0.2]
    ]
    return mesh("calyx", grids + [stalk], m["calyx"])


def tomato(m, n):
    lobes = dice.choice((4, 5, 6))
    offset = Vector((n * 5.1, 3, 0))

    def shape(d, theta, phi):
        crown = math.exp(-((theta / 0.42) ** 2))
        return (
            1
            - 0.20 * crown
            + 0.035 * math.cos(lobes * phi + n) * math.sin(theta) ** 0.5 * (0.4 + crown)
            + 0.06 * noise.noise(d + offset)
        )

    k = 0.9 + 0.2 * dice.random()
    body = mesh("tomato", [moved(ball(0.40 * k, shape), Matrix.Diagonal((1.05, 1.05, 0.86, 1)))], m["tomato"])
    return join("tomato", body, calyx(m, 0.3, 0.285 * k, 0.25, turn=n))


def onion(m, n):
    def shape(d, theta, phi):
        return 1 + 0.45 * math.exp(-((theta / 0.22) ** 2)) + 0.05 * noise.noise(d * 1.5 + Vector((n, 0, 0)))

    return mesh("onion", [moved(ball(0.42, shape), Matrix.Diagonal((1.05, 1.05, 0.9, 1)))], m["onion"])


def cucumber(m, n):
    radius = lambda t: 0.19 * (1 - (2 * t - 1) ** 8) ** 0.6 * (1 - 0.12 * t) + 0.002
    return mesh(
        "cucumber", [turned(2.6 + 0.3 * dice.random(), radius, 0.18 * dice.uniform(-1, 1), 0.1, n)], m["cucumber"]
    )


def aubergine(m, n):
    radius = lambda t: (0.19 + 0.10 * t) * (1 - (2 * t - 1) ** 10) ** 0.5 + 0.002
    length = 2.4 + 0.3 * dice.random()
    body = mesh("aubergine", [turned(length, radius, 0.2 * dice.uniform(-1, 1), 0.05, n)], m["aubergine"])
    cap = calyx(m, 0.2, 0.0, 0.5, 5, 0.35)
    cap.transform(Matrix.Translation((-length / 2 - 0.03, 0, 0)) @ Matrix.Rotation(-math.pi / 2, 4, "Y"))
    return join("aubergine", body, cap)


def radish(m, n):
    radius = (
        lambda t: 0.36 * min(1, (t / 0.06 + 0.02) ** 0.5) * (1 - 0.25 * t) * (1 - max(0, (t - 0.7) / 0.3) ** 2 * 0.93)
    )
    length = 2.9 + 0.3 * dice.random()
    return mesh("radish", [turned(length, radius, 0.1 * dice.uniform(-1, 1), 0.06, n)], m["radish"])


def cabbage(m, n):
    parts = [mesh("heart", [ball(0.80, lambda d, *_: 1 + 0.04 * noise.noise(d * 3))], m["cabbage"])]
    for i in range(10):
        open_ = max(0, i - 6) * 0.16
        grid = []
        for r in range(31):
            t = r / 30
            theta = math.pi * (0.97 - 0.90 * t)
            row = []
            for c in range(29):
                e = 2 * c / 28 - 1
                spread = (
                    1.35 * math.sin(math.pi * min(1, 0.12 + 0.83 * t)) ** 0.5 if t < 0.5 else 1.35 - 0.45 * (t - 0.5)
                )
                phi = e * spread * (1.0 if t < 0.6 else 1.0 + 1.2 * (t - 0.6))
                edge = max(abs(e), t) ** 5
                puffed = 0.025 * noise.noise(Vector((t * 5, e * 5, i * 3 + n * 17)))
                rad = (
                    0.80
                    + 0.017 * i
                    + 0.05 * edge * math.sin(e * 9 + t * 11 + i * 2)
                    + puffed
                    + open_ * t**3
                    + 0.04 * abs(e) ** 4
                )
                rad += 0.05 * math.exp(-((e / 0.07) ** 2)) * (1 - t)
                row.append(
                    (
                        rad * math.sin(theta) * math.cos(phi),
                        rad * math.sin(theta) * math.sin(phi),
                        rad * 0.88 * math.cos(theta) + open_ * -0.3 * t,
                    )
                )
            grid.append(row)
        turn = Matrix.Rotation(2.4 * i + n, 4, "Z") @ Matrix.Rotation(dice.uniform(-0.12, 0.12), 4, "X")
        parts.append(mesh("leaf", [moved(grid, turn)], m["cabbage"] if i < 6 else m["outer"]))
    return join("cabbage", *parts)


def choy(m, n, material="choy", leaves=9, length=2.2, broad=0.46, ruffle=0.07):
    """A head of greens lying along x: leaves round a short root, the outer ones bent further out."""
    parts = []
    for i in range(leaves):
        ring = i / leaves
        size = length * (0.72 + 0.33 * ring + dice.uniform(-0.05, 0.05))
        out = 0.10 + 0.32 * ring + dice.uniform(-0.05, 0.08)

        def width(t):
            stem = 0.17 - 0.09 * min(1, t / 0.4)
            head = broad * max(0.0, math.sin(math.pi * min(1, max(0, (t - 0.34) / 0.70)) ** 0.85)) ** 0.8
            return max(stem if t < 0.5 else 0.01, head) * (1 - max(0, t - 0.97) * 20)

        leaf = blade(
            size,
            width,
            lambda t: 0.13 + out * t * t * 1.6 + 0.10 * math.sin(3 * t),
            0.55,
            ruffle,
            4 + dice.random() * 2,
            i + n * 10,
        )
        parts.append(
            mesh(
                "leaf",
                [moved(leaf, Matrix.Translation((-length / 2, 0, 0)) @ Matrix.Rotation(2.399 * i + n, 4, "X"))],
                m[material],
            )
        )
    return join(material, *parts)


def lettuce(m, n):
    return choy(m, n, "lettuce", 13, 2.0, 0.62, 0.16)


def scallions(m, n):
    grids = []
    for i in range(16):
        y, z = dice.uniform(-0.22, 0.22), dice.uniform(-0.13, 0.13)
        length, bow, rise = 4.2 + dice.uniform(-0.5, 0.4), dice.uniform(-0.35, 0.35), dice.uniform(-0.22, 0.25)
        for split in (0, 1):
            grid = []
            for r in range(30):
                t = r / 29
                away = max(0, t - 0.35)
                thick = (0.062 - 0.018 * t) * (1.25 if t < 0.04 else 1) * (1 - max(0, t - 0.8) / 0.2 * 0.85)
                grid.append(
                    [
                        (
                            length * (t - 0.4),
                            y + bow * t * t + (2 * split - 1) * 0.55 * away**1.5 + thick * math.cos(a),
                            z + rise * t * t - 0.35 * away**2 * split + thick * math.sin(a) * (0.9 if t < 0.4 else 0.6),
                        )
                        for a in [6.2832 * k / 8 for k in range(9)]
                    ]
                )
            grids.append(grid)
    return mesh("scallions", grids, m["scallion"])


def crate(m, colour):
    """A plastic crate with ribs and slots, its floor at z = 0, as one mesh of bevelled bars."""
    length, depth, height = CRATE
    boxes = [(-length / 2, length / 2, -depth / 2, depth / 2, 0, 0.1)]
    for sign in (-1, 1):
        y0, y1 = sorted((sign * depth / 2, sign * (depth / 2 - 0.10)))
        x0, x1 = sorted((sign * length / 2, sign * (length / 2 - 0.10)))
        ribs = sign * 0.025  # ribs stand out a little
        for low, high in ((0.1, 0.34), (0.62, 0.74), (1.02, 1.14), (1.42, height - 0.28)):
            boxes.append((-length / 2, length / 2, y0, y1, low, high))
            if low < 1.4:
                boxes.append((x0, x1, -depth / 2, depth / 2, low, high))
        boxes.append((x0, x1, -depth / 2, -0.62, 1.42, height - 0.28))
        boxes.append((x0, x1, 0.62, depth / 2, 1.42, height - 0.28))
        for k in range(9):
            x = -length / 2 + 0.2 + k * (length - 0.4) / 8
            boxes.append((x - 0.07, x + 0.07, y0 + ribs, y1 + ribs, 0.03, height - 0.04))
        for k in range(7):
            y = -depth / 2 + 0.2 + k * (depth - 0.4) / 6
            if abs(y) > 0.6:
                boxes.append((x0 + ribs, x1 + ribs, y - 0.07, y + 0.07, 0.03, height - 0.04))
            else:
                boxes.append((x0 + ribs, x1 + ribs, y - 0.07, y + 0.07, 0.03, 1.1))
        o0, o1 = sorted((sign * (depth / 2 + 0.13), sign * (depth / 2 - 0.10)))
        boxes.append((-length / 2 - 0.13, length / 2 + 0.13, o0, o1, height - 0.16, height))
        p0, p1 = sorted((sign * (length / 2 + 0.13), sign * (length / 2 - 0.10)))
        boxes.append((p0, p1, -depth / 2 - 0.125, depth / 2 + 0.125, height - 0.165, height + 0.005))
    points, faces = [], []
    for x0, x1, y0, y1, z0, z1 in boxes:
        f = len(points)
        points += [(x, y, z) for z in (z0, z1) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
        faces += [
            [f + i for i in q]
            for q in ((3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7))
        ]
    data = bpy.data.meshes.new("crate")
    data.from_pydata(points, [], faces)
    data.uv_layers.new()
    data.materials.append(m["crate-" + colour])
    return data
