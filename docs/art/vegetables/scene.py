"""The picture news of the sample issue: vegetable parcels set out in crates, in daylight.

    apt-get install blender                       (3.4, with Cycles)
    blender -b --factory-startup -P docs/art/vegetables/scene.py -- OUT [WIDTH SAMPLES SEED]

writes OUT.png and OUT-guides/ (surface colours and normals); develop.py makes the press picture from several of them.
One unit is a decimetre. The vegetables are modelled by formulas, dropped into the crates by the physics solver, and lit
by the sky that comes with Blender.
"""

import math
import sys
from pathlib import Path

import bpy
from mathutils import Matrix, Vector

sys.path.insert(0, str(Path(__file__).parent))
from forms import mesh
from materials import materials
from packing import setting, thing
from shapes import crate, dice

GIVEN = sys.argv[sys.argv.index("--") + 1 :]
OUT, WIDTH, SAMPLES, SEED = GIVEN + ["", "1350", "9", "1"][len(GIVEN) :]
CAMERA = {"place": (1.3, -12.4, 8.9), "target": (0.75, 0.5, 2.0), "sharp": (0.7, -0.3, 2.2), "lens": 37, "stop": 0.6}


def crates(m, loads):
    shells = {c: crate(m, c) for c in ("blue", "green", "red")}
    for row in range(7):
        for column in range(-3, 4):
            colour = "green" if (row * 3 + column * 2) % 5 == 1 else "blue"
            place = Matrix.Translation(
                (
                    column * 5.95 + dice.uniform(-0.13, 0.13) + (0.5 if row % 2 else 0),
                    row * 4.35 + dice.uniform(-0.12, 0.12),
                    0,
                )
            ) @ Matrix.Rotation(dice.uniform(-0.035, 0.035), 4, "Z")
            shell = thing(shells[colour])
            shell.matrix_world = place
            bevel = shell.modifiers.new("bevel", "BEVEL")
            bevel.width, bevel.segments = 0.022, 2
            flip = Matrix.Rotation(math.pi if (row * 5 + column) % 3 == 1 else 0, 4, "Z")
            for data, matrix in loads[(column + row * 2) % 3]:
                if (matrix.translation.xy.length) < 4.5 and matrix.translation.z > -1:
                    thing(data).matrix_world = place @ (flip if row else Matrix()) @ matrix


def daylight():
    world = bpy.context.scene.world or bpy.data.worlds.new("World")
    bpy.context.scene.world = world
    world.use_nodes = True
    tree = world.node_tree
    sky = tree.nodes.new("ShaderNodeTexEnvironment")
    sky.image = bpy.data.images.load(bpy.utils.system_resource("DATAFILES") + "/studiolights/world/courtyard.exr")
    tree.links.new(sky.outputs[0], tree.nodes["Background"].inputs[0])
    tree.nodes["Background"].inputs[1].default_value = 0.9
    sun = bpy.data.lights.new("sun", "SUN")
    sun.energy, sun.angle, sun.color = 3.3, math.radians(3), (1.0, 0.94, 0.85)
    lamp = bpy.data.objects.new("sun", sun)
    lamp.rotation_euler = (math.radians(42), math.radians(-14), math.radians(-38))
    bpy.context.scene.collection.objects.link(lamp)


def look(place, target, sharp, lens, stop):
    data = bpy.data.cameras.new("camera")
    made = bpy.data.objects.new("camera", data)
    made.location = place
    made.rotation_euler = (Vector(target) - Vector(place)).to_track_quat("-Z", "Y").to_euler()
    data.lens = lens
    data.dof.use_dof, data.dof.aperture_fstop = True, stop
    data.dof.focus_distance = (Vector(sharp) - Vector(place)).length
    bpy.context.scene.collection.objects.link(made)
    bpy.context.scene.camera = made


def guides(scene):
    """Surface colours, and normals moved into 0 to 1, as pictures beside the render."""
    layer = bpy.context.view_layer
    layer.use_pass_diffuse_color = layer.use_pass_normal = True
    scene.use_nodes = True
    tree = scene.node_tree
    passes = tree.nodes.get("Render Layers") or tree.nodes.new("CompositorNodeRLayers")
    files = tree.nodes.new("CompositorNodeOutputFile")
    files.base_path = OUT + "-guides"
    files.format.file_format, files.format.color_mode, files.format.color_depth = "PNG", "RGB", "16"
    files.file_slots.clear()
    for name in ("albedo", "normal"):
        files.file_slots.new(name)
    tree.links.new(passes.outputs["DiffCol"], files.inputs["albedo"])
    value = passes.outputs["Normal"]
    for blend in ("MULTIPLY", "ADD"):
        half = tree.nodes.new("CompositorNodeMixRGB")
        half.blend_type = blend
        half.inputs[0].default_value, half.inputs[2].default_value = 1, (0.5, 0.5, 0.5, 1)
        tree.links.new(value, half.inputs[1])
        value = half.outputs[0]
    tree.links.new(value, files.inputs["normal"])


def main():
    for o in list(bpy.data.objects):
        bpy.data.objects.remove(o)
    scene = bpy.context.scene
    m = materials()
    crates(m, setting(m))
    thing(mesh("ground", [[[(x, y, 0) for x in (-200, 200)] for y in (-100, 300)]], m["ground"]))
    daylight()
    look(**CAMERA)
    render, cycles = scene.render, scene.cycles
    render.engine = "CYCLES"
    render.resolution_x, render.resolution_y = int(WIDTH), round(int(WIDTH) * 2 / 3)
    render.resolution_percentage = 100
    render.filepath = OUT + ".png"
    picture = render.image_settings
    picture.file_format, picture.color_mode, picture.color_depth = "PNG", "RGB", "16"
    cycles.samples, cycles.use_adaptive_sampling, cycles.use_denoising = int(SAMPLES), False, False
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 4, 2, 2
    cycles.sample_clamp_indirect = 4
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.seed = int(SEED)
    scene.view_settings.view_transform, scene.view_settings.look = "Filmic", "Medium High Contrast"
    scene.view_settings.exposure = 0.35
    guides(scene)
    bpy.ops.render.render(write_still=True)


main()
