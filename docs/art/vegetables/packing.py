"""Fills crates: vegetables fall in layer by layer and come to rest by the physics solver."""

import math

import bpy
from mathutils import Matrix

from shapes import (
    CRATE,
    aubergine,
    cabbage,
    carrot,
    choy,
    cucumber,
    dice,
    lettuce,
    onion,
    potato,
    radish,
    scallions,
    tomato,
)

ROUND = 99.0  # no heading: lying any way


def thing(data, place=(0, 0, 0), turn=(0, 0, 0)):
    made = bpy.data.objects.new(data.name, data)
    made.location, made.rotation_euler = place, turn
    bpy.context.scene.collection.objects.link(made)
    return made


def rigid(made, kind, shape, friction=0.7):
    bpy.context.view_layer.objects.active = made
    bpy.ops.object.select_all(action="DESELECT")
    made.select_set(True)
    bpy.ops.rigidbody.object_add(type=kind)
    body = made.rigid_body
    body.collision_shape, body.friction, body.restitution = shape, friction, 0.02
    body.use_margin, body.collision_margin = True, 0.005
    body.linear_damping, body.angular_damping = 0.25, 0.5
    if kind == "ACTIVE":
        body.mass = 1


def hold(centre, loads):
    """Things of the loads (maker, count, zone in shares of the crate, heading) over a crate, first loads first."""
    dropped = []
    for mesh_of, count, (x0, y0, x1, y1), heading in loads:
        for i in range(count):
            x = (x0 + (x1 - x0) * ((i * 0.618 + 0.31) % 1) - 0.5) * (CRATE[0] - 1.0)
            y = (y0 + (y1 - y0) * ((i * 0.414 + 0.57) % 1) - 0.5) * (CRATE[1] - 1.0)
            turn = (dice.uniform(-0.3, 0.3), dice.uniform(-0.25, 0.25), heading + dice.uniform(-0.25, 0.25))
            if heading is ROUND:
                turn = tuple(dice.uniform(-0.9, 0.9) for _ in range(2)) + (dice.uniform(0, 6.28),)
            made = thing(mesh_of(), (centre[0] + x, centre[1] + y, 0), turn)
            dropped.append(made)
    return dropped


def setting(m):
    """Three crates' loads, settled; returns for each the list of (mesh, matrix about the crate's centre)."""
    scene = bpy.context.scene
    bpy.ops.rigidbody.world_add()
    scene.rigidbody_world.point_cache.frame_end = 400
    scene.rigidbody_world.substeps_per_frame = 12
    scene.rigidbody_world.solver_iterations = 20
    scene.gravity = (0, 0, -40)
    kinds = {
        make.__name__: [make(m, n) for n in range(count)]
        for make, count in (
            (potato, 6),
            (carrot, 5),
            (tomato, 5),
            (onion, 3),
            (cucumber, 3),
            (aubergine, 3),
            (radish, 3),
            (cabbage, 3),
            (choy, 5),
            (lettuce, 3),
            (scallions, 2),
        )
    }
    turns = {name: 0 for name in kinds}

    def next_of(name):
        def take():
            turns[name] += 1
            return kinds[name][turns[name] % len(kinds[name])]

        return take

    west, middle, east = (0.0, 0.0, 0.42, 1.0), (0.36, 0.0, 0.64, 1.0), (0.6, 0.0, 1.0, 1.0)
    along = math.pi / 2
    loads = [
        [
            ("potato", 16, west, ROUND),
            ("potato", 10, middle, ROUND),
            ("onion", 6, east, ROUND),
            ("radish", 2, east, along),
            ("carrot", 8, middle, along),
            ("tomato", 11, (0.0, 0.0, 0.40, 0.55), ROUND),
            ("cabbage", 1, (0.72, 0.3, 0.86, 0.5), ROUND),
            ("cucumber", 3, middle, along),
            ("choy", 3, (0.0, 0.65, 0.6, 1.0), 0.3),
            ("choy", 2, (0.55, 0.8, 0.9, 1.0), 0.1),
        ],
        [
            ("potato", 14, east, ROUND),
            ("potato", 10, middle, ROUND),
            ("onion", 8, west, ROUND),
            ("carrot", 9, west, along),
            ("cabbage", 1, (0.45, 0.3, 0.6, 0.5), ROUND),
            ("tomato", 10, (0.68, 0.0, 1.0, 0.5), ROUND),
            ("aubergine", 4, (0.1, 0.3, 0.4, 0.7), along),
            ("lettuce", 3, (0.3, 0.75, 1.0, 1.0), 0.2),
            ("choy", 2, (0.0, 0.7, 0.4, 1.0), 0.2),
        ],
        [
            ("potato", 12, middle, ROUND),
            ("onion", 8, east, ROUND),
            ("potato", 8, west, ROUND),
            ("cabbage", 1, (0.14, 0.3, 0.25, 0.6), ROUND),
            ("radish", 3, middle, along),
            ("tomato", 9, (0.66, 0.0, 1.0, 0.6), ROUND),
            ("carrot", 7, (0.45, 0.2, 0.65, 0.8), along),
            ("choy", 4, (0.1, 0.7, 0.9, 1.0), 0.15),
            ("scallions", 1, (0.6, 0.45, 0.7, 0.6), 0.25),
        ],
    ]
    settled, bodies = [], []
    length, depth, height = CRATE
    for k, load in enumerate(loads):
        centre = (k * 30.0, 0.0)
        for x, y, w, d in (
            (0, -depth / 2, length, 0.2),
            (0, depth / 2, length, 0.2),
            (-length / 2, 0, 0.2, depth),
            (length / 2, 0, 0.2, depth),
        ):
            wall = boxed((centre[0] + x, centre[1] + y, 25), (w, d, 50))
            rigid(wall, "PASSIVE", "BOX", 0.3)
            bodies.append(wall)
        floor = boxed((centre[0], 0, 0.0), (length, depth, 0.2))
        rigid(floor, "PASSIVE", "BOX")
        bodies.append(floor)
        made = hold(centre, [(next_of(n), c, z, h) for n, c, z, h in load])
        level = 1.0
        for body in made:
            deepest = max(v.co.length for v in body.data.vertices)
            level += 0.35 + 0.5 * deepest
            body.location.z = level
            rigid(body, "ACTIVE", "SPHERE" if body.data.name.startswith(("onion",)) else "CONVEX_HULL")
        settled.append((centre, made))
    for frame in range(1, 231):
        scene.frame_set(frame)
    result = []
    for centre, made in settled:
        home = Matrix.Translation((-centre[0], -centre[1], 0))
        result.append(
            [(o.data, home @ o.evaluated_get(bpy.context.evaluated_depsgraph_get()).matrix_world.copy()) for o in made]
        )
    bpy.ops.rigidbody.world_remove()
    for o in [o for _, made in settled for o in made] + bodies:
        bpy.data.objects.remove(o)
    scene.frame_set(1)
    return result


def boxed(place, size):
    data = bpy.data.meshes.new("wall")
    points = [
        (x * size[0] / 2, y * size[1] / 2, z * size[2] / 2)
        for z in (-1, 1)
        for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    data.from_pydata(points, [], [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)])
    return thing(data, place)
