"""Forms from which the vegetables are made: meshes out of grids of points, and the grids."""

import math

import bpy
from mathutils import Vector, noise


def mesh(name, grids, material):
    """A mesh out of grids of points (rows of equal length); u runs along a row, v from row to row."""
    points, faces, uvs = [], [], []
    for grid in grids:
        rows, columns, first = len(grid), len(grid[0]), len(points)
        for r, row in enumerate(grid):
            for c, point in enumerate(row):
                points.append(point)
                uvs.append((c / (columns - 1), r / (rows - 1)))
        for r in range(rows - 1):
            for c in range(columns - 1):
                a = first + r * columns + c
                faces.append((a, a + 1, a + columns + 1, a + columns))
    data = bpy.data.meshes.new(name)
    data.from_pydata(points, [], faces)
    layer = data.uv_layers.new()
    for loop in data.loops:
        layer.data[loop.index].uv = uvs[loop.vertex_index]
    data.polygons.foreach_set("use_smooth", [True] * len(faces))
    data.materials.append(material)
    return data


def join(name, *parts):
    """One mesh out of several, each with its own material."""
    points, faces, uvs, which, slots = [], [], [], [], []
    for part in parts:
        first = len(points)
        points += [v.co[:] for v in part.vertices]
        if part.materials[0] not in slots:
            slots.append(part.materials[0])
        for polygon in part.polygons:
            faces.append([first + i for i in polygon.vertices])
            uvs += [part.uv_layers[0].data[i].uv[:] for i in polygon.loop_indices]
            which.append(slots.index(part.materials[0]))
    data = bpy.data.meshes.new(name)
    data.from_pydata(points, [], faces)
    layer = data.uv_layers.new()
    for i, uv in enumerate(uvs):
        layer.data[i].uv = uv
    data.polygons.foreach_set("use_smooth", [True] * len(faces))
    data.polygons.foreach_set("material_index", which)
    for slot in slots:
        data.materials.append(slot)
    return data


def turned(length, radius, bend=0.0, lumps=0.06, seed=0, rings=40, spokes=28):
    """A body along x: radius(t), bent sideways, with lumps."""
    grid = []
    for i in range(rings + 1):
        t = i / rings
        row = []
        for k in range(spokes + 1):
            a = 2 * math.pi * k / spokes
            r = radius(t)
            p = Vector((length * t, r * math.cos(a), r * math.sin(a)))
            swell = 1 + lumps * noise.noise(Vector((p.x * 1.3 + seed * 7, math.cos(a) * 1.2, math.sin(a) * 1.2)))
            y = p.y * swell + bend * math.sin(math.pi * t)
            row.append((p.x - length / 2, y, p.z * swell))
        grid.append(row)
    return grid


def moved(grid, matrix):
    return [[(matrix @ Vector(p))[:] for p in row] for row in grid]


def ball(radius, shape, spokes=40, rings=28):
    """A ball whose radius is multiplied by shape(direction)."""
    grid = []
    for i in range(rings + 1):
        theta = math.pi * i / rings
        row = []
        for k in range(spokes + 1):
            phi = 2 * math.pi * k / spokes
            d = Vector((math.sin(theta) * math.cos(phi), math.sin(theta) * math.sin(phi), math.cos(theta)))
            row.append((d * radius * shape(d, theta, phi))[:])
        grid.append(row)
    return grid


def blade(length, half_width, lift, curl=0.25, ruffle=0.05, waves=5.0, seed=0, rows=34, columns=17):
    """A leaf from the origin along x: half_width(t), centre line height lift(t), edges curled up and ruffled."""
    grid = []
    for i in range(rows + 1):
        t = i / rows
        w = half_width(t)
        row = []
        for k in range(columns + 1):
            e = 2 * k / columns - 1
            wave = ruffle * abs(e) ** 2.2 * math.sin(waves * 6.28 * t + (2.1 if e > 0 else 0) + seed * 1.7)
            dent = 0.25 * ruffle * noise.noise(Vector((t * 9, e * 4, seed * 3.1)))
            row.append(
                (
                    length * t,
                    w * e * (1 - 0.15 * curl * e * e),
                    lift(t) + curl * w * e * e + wave * min(1, 3 * w) + dent,
                )
            )
        grid.append(row)
    return grid
