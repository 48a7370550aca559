"""Surfaces: skins, leaves with veins, dusty plastic, concrete; all from formulas, none from pictures."""

import bpy


class Shader:
    """A principled material and short words for its nodes."""

    def __init__(self, name, **values):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.base = self.tree.nodes["Principled BSDF"]
        for key, value in values.items():
            self.set(self.base, key.replace("_", " "), value)

    def set(self, node, socket, value):
        if hasattr(value, "is_output"):
            self.tree.links.new(value, node.inputs[socket])
        elif isinstance(value, tuple) and len(value) == 3 and node.inputs[socket].type == "RGBA":
            node.inputs[socket].default_value = (*value, 1)
        else:
            node.inputs[socket].default_value = value

    def node(self, kind, output=0, settings=(), **values):
        node = self.tree.nodes.new("ShaderNode" + kind)
        for key, value in settings:
            setattr(node, key, value)
        for key, value in values.items():
            self.set(node, int(key[1:]) if key[0] == "i" and key[1:].isdigit() else key.replace("_", " "), value)
        return node.outputs[output]

    def math(self, operation, a, b=0.0, c=0.0):
        return self.node("Math", 0, [("operation", operation)], i0=a, i1=b, i2=c)

    def place(self):
        return self.node("TexCoord", 3)

    def uv(self):
        both = self.node("SeparateXYZ", 0, [], Vector=self.node("TexCoord", 2)).node
        return both.outputs[0], both.outputs[1]

    def noise(self, scale, detail=4.0, vector=None, rough=0.55):
        return self.node("TexNoise", 0, [], Vector=vector or self.place(), Scale=scale, Detail=detail, Roughness=rough)

    def ramp(self, value, *stops):
        node = self.tree.nodes.new("ShaderNodeValToRGB")
        self.set(node, 0, value)
        elements = node.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (position, colour) in zip(elements, stops):
            element.position = position
            element.color = (*colour, 1) if isinstance(colour, tuple) else (colour, colour, colour, 1)
        return node.outputs[0]

    def mix(self, share, a, b, blend="MIX"):
        return self.node("MixRGB", 0, [("blend_type", blend)], i0=share, i1=a, i2=b)

    def own(self, amount=0.25):
        """A value about 1 that differs from object to object."""
        return self.math(
            "MULTIPLY_ADD", self.node("ObjectInfo", 5 if bpy.app.version >= (3, 4) else 4), amount, 1 - amount / 2
        )

    def done(self, colour, bump=None, strength=0.3, distance=0.05, vary=0.25):
        if vary:
            colour = self.node("HueSaturation", 0, [], Value=self.own(vary), Color=colour)
        self.set(self.base, "Base Color", colour)
        if bump is not None:
            self.set(self.base, "Normal", self.node("Bump", 0, [], Strength=strength, Distance=distance, Height=bump))
        return self.material


def leaf_material(name, light, dark, vein, stem_until=0.0, veins=7.0, gloss=0.4, clear=0.75):
    """Blade with a midrib and branching veins from the UV map, translucent; below stem_until it is all stem."""
    s = Shader(name, Roughness=gloss, Specular=0.4)
    u, v = s.uv()
    side = s.math("ABSOLUTE", s.math("SUBTRACT", u, 0.5))
    wobble = s.math("MULTIPLY", s.math("SUBTRACT", s.noise(3.0, 2.0), 0.5), 0.3)
    branch = s.math("FRACT", s.math("MULTIPLY", s.math("ADD", s.math("MULTIPLY_ADD", side, -0.75, v), wobble), veins))
    branch = s.math("ABSOLUTE", s.math("SUBTRACT", branch, 0.5))
    line = s.ramp(branch, (0.0, 0.85), (0.06, 0.35), (0.16, 0.0))
    rib = s.ramp(s.math("ADD", side, s.math("MULTIPLY", v, 0.035)), (0.0, 1.0), (0.035, 0.9), (0.075, 0.0))
    veined = s.math("MAXIMUM", line, rib)
    fine = s.noise(14.0, 6.0)
    blade = s.mix(s.ramp(s.noise(1.6, 3.0), (0.3, 0.0), (0.7, 1.0)), light, dark)
    blade = s.mix(s.math("MULTIPLY", fine, 0.35), blade, tuple(c * 0.5 for c in dark))
    colour = s.mix(s.math("MULTIPLY", veined, clear), blade, vein)
    if stem_until:
        colour = s.mix(s.ramp(v, (stem_until - 0.08, 1.0), (stem_until + 0.06, 0.0)), colour, vein)
    height = s.math("MULTIPLY_ADD", fine, 0.35, s.math("MULTIPLY", veined, -0.6))
    material = s.done(colour, height, 0.55, 0.06)
    through = s.node("BsdfTranslucent", 0, [], Color=s.mix(0.5, colour, light))
    both = s.node("MixShader", 0, [], i0=0.22, i1=s.base.outputs[0], i2=through)
    s.set(s.tree.nodes["Material Output"], "Surface", both)
    return material


def materials():
    m = {}
    s = Shader("potato", Roughness=0.72, Specular=0.25)
    skin = s.mix(s.ramp(s.noise(1.4, 3.0), (0.35, 0.0), (0.7, 1.0)), (0.52, 0.34, 0.15), (0.38, 0.22, 0.09))
    specks = s.ramp(s.noise(16.0, 3.0), (0.60, 0.0), (0.66, 0.7))
    skin = s.mix(specks, skin, (0.17, 0.09, 0.04))
    soil = s.ramp(s.noise(2.2, 4.0, rough=0.7), (0.55, 0.0), (0.68, 0.65))
    m["potato"] = s.done(s.mix(soil, skin, (0.14, 0.085, 0.045)), s.noise(9.0, 4.0), 0.35, 0.06, 0.35)

    s = Shader("carrot", Roughness=0.42, Specular=0.4)
    x = s.node("SeparateXYZ", 0, [], Vector=s.place())
    stretched = s.node("VectorMath", 0, [("operation", "MULTIPLY")], i0=s.place(), i1=(16.0, 1.2, 1.2))
    rings = s.noise(1.0, 3.0, stretched)
    skin = s.mix(s.ramp(rings, (0.35, 0.0), (0.75, 0.8)), (0.85, 0.24, 0.018), (0.62, 0.13, 0.008))
    along = s.math("MULTIPLY_ADD", s.math("ADD", x, s.math("MULTIPLY", s.noise(5.0), 0.3)), 0.5, 0.5)
    top = s.ramp(along, (0.13, 1.0), (0.19, 0.0))
    soil = s.ramp(s.noise(3.0, 4.0, rough=0.7), (0.58, 0.0), (0.72, 0.5))
    skin = s.mix(soil, s.mix(top, skin, (0.16, 0.16, 0.03)), (0.16, 0.09, 0.04))
    m["carrot"] = s.done(skin, rings, 0.55, 0.05)

    s = Shader("tomato", Roughness=0.2, Specular=0.5, Subsurface=0.08, Subsurface_Color=(0.8, 0.06, 0.02))
    s.base.inputs["Subsurface Radius"].default_value = (0.2, 0.05, 0.03)
    z = s.node("SeparateXYZ", 2, [], Vector=s.place())
    blush = s.ramp(s.math("MULTIPLY_ADD", s.noise(1.3), 0.5, z), (0.42, 0.0), (0.68, 0.55))
    flesh = s.mix(s.noise(2.0), (0.70, 0.028, 0.012), (0.56, 0.016, 0.010))
    flesh = s.mix(blush, flesh, (0.72, 0.17, 0.025))
    m["tomato"] = s.done(flesh, s.noise(3.0), 0.06, 0.05, 0.3)

    s = Shader("cucumber", Roughness=0.38, Specular=0.4)
    stretched = s.node("VectorMath", 0, [("operation", "MULTIPLY")], i0=s.place(), i1=(0.6, 7.0, 7.0))
    skin = s.mix(
        s.ramp(s.noise(1.0, 4.0, stretched), (0.42, 0.0), (0.68, 1.0)), (0.035, 0.12, 0.018), (0.13, 0.26, 0.045)
    )
    warts = s.node("TexVoronoi", 0, [], Vector=s.place(), Scale=5.5)
    wart = s.ramp(warts, (0.0, 1.0), (0.16, 0.3), (0.24, 0.0))
    m["cucumber"] = s.done(
        s.mix(s.math("MULTIPLY", wart, 0.35), skin, (0.3, 0.42, 0.16)),
        s.math("MULTIPLY_ADD", s.noise(8.0), 0.15, wart),
        0.7,
        0.05,
    )

    s = Shader("aubergine", Roughness=0.16, Specular=0.5)
    x = s.node("SeparateXYZ", 0, [], Vector=s.place())
    skin = s.mix(s.ramp(x, (0.05, 1.0), (0.35, 0.0)), (0.022, 0.004, 0.027), (0.064, 0.014, 0.063))
    m["aubergine"] = s.done(
        s.mix(s.math("MULTIPLY", s.noise(4.0), 0.4), skin, (0.012, 0.0024, 0.015)), s.noise(5.0), 0.08, 0.05
    )

    s = Shader("radish", Roughness=0.34, Specular=0.4, Subsurface=0.15, Subsurface_Color=(0.9, 0.85, 0.7))
    s.base.inputs["Subsurface Radius"].default_value = (0.2, 0.15, 0.1)
    x = s.node("SeparateXYZ", 0, [], Vector=s.place())
    stretched = s.node("VectorMath", 0, [("operation", "MULTIPLY")], i0=s.place(), i1=(9.0, 1.0, 1.0))
    rings = s.noise(1.0, 4.0, stretched)
    skin = s.mix(s.ramp(rings, (0.5, 0.0), (0.75, 0.6)), (0.80, 0.78, 0.70), (0.62, 0.57, 0.44))
    skin = s.mix(s.ramp(s.math("MULTIPLY_ADD", x, 1 / 3, 0.5), (0.08, 0.9), (0.3, 0.0)), skin, (0.50, 0.62, 0.27))
    soil = s.ramp(s.noise(2.6, 4.0, rough=0.7), (0.58, 0.0), (0.72, 0.45))
    m["radish"] = s.done(s.mix(soil, skin, (0.24, 0.17, 0.10)), rings, 0.35, 0.05, 0.1)

    s = Shader("onion", Roughness=0.3, Specular=0.5)
    place = s.node("SeparateXYZ", 0, [], Vector=s.place()).node
    angle = s.math("ARCTAN2", place.outputs[1], place.outputs[0])
    stripes = s.noise(1.0, 4.0, s.node("CombineXYZ", 0, [], X=s.math("MULTIPLY", angle, 7.0), Z=place.outputs[2]))
    skin = s.ramp(stripes, (0.3, (0.55, 0.24, 0.07)), (0.5, (0.42, 0.15, 0.035)), (0.7, (0.26, 0.08, 0.02)))
    m["onion"] = s.done(skin, stripes, 0.25, 0.05, 0.35)

    m["calyx"] = leaf_material("calyx", (0.12, 0.26, 0.04), (0.06, 0.15, 0.02), (0.16, 0.3, 0.06))
    m["cabbage"] = leaf_material(
        "cabbage", (0.50, 0.64, 0.26), (0.34, 0.52, 0.16), (0.66, 0.76, 0.42), 0, 4.0, 0.45, 0.5
    )
    m["outer"] = leaf_material("outer", (0.24, 0.42, 0.13), (0.12, 0.28, 0.08), (0.50, 0.64, 0.32), 0, 4.0, 0.45, 0.55)
    m["choy"] = leaf_material(
        "choy", (0.10, 0.27, 0.03), (0.035, 0.15, 0.015), (0.52, 0.66, 0.34), 0.42, 8.0, 0.33, 0.42
    )
    m["lettuce"] = leaf_material(
        "lettuce", (0.28, 0.50, 0.06), (0.15, 0.36, 0.03), (0.50, 0.66, 0.26), 0.12, 8.0, 0.33, 0.4
    )

    s = Shader("scallion", Roughness=0.35, Specular=0.4)
    _, v = s.uv()
    skin = s.ramp(
        s.math("MULTIPLY_ADD", s.noise(2.0), 0.08, v),
        (0.0, (0.55, 0.45, 0.3)),
        (0.05, (0.78, 0.78, 0.66)),
        (0.24, (0.66, 0.75, 0.42)),
        (0.36, (0.16, 0.36, 0.06)),
        (1.0, (0.045, 0.17, 0.025)),
    )
    m["scallion"] = s.done(skin, s.noise(6.0), 0.2, 0.05, 0.4)

    for name, colour in (("blue", (0.012, 0.09, 0.34)), ("green", (0.012, 0.19, 0.075)), ("red", (0.42, 0.025, 0.02))):
        s = Shader("crate-" + name, Roughness=0.42, Specular=0.45)
        dust = s.ramp(s.noise(0.9, 5.0, rough=0.7), (0.42, 0.0), (0.75, 0.45))
        scuffs = s.ramp(s.noise(5.0, 4.0, rough=0.75), (0.57, 0.0), (0.66, 0.4))
        body = s.mix(dust, colour, (0.30, 0.28, 0.24))
        m["crate-" + name] = s.done(
            s.mix(scuffs, body, tuple(0.25 + 0.6 * c for c in colour)), s.noise(8.0), 0.1, 0.03, 0.2
        )

    s = Shader("ground", Roughness=0.85, Specular=0.25)
    stone = s.ramp(s.noise(0.16, 9.0, rough=0.65), (0.3, (0.17, 0.165, 0.155)), (0.7, (0.30, 0.29, 0.27)))
    grit = s.ramp(s.noise(38.0, 4.0), (0.36, 0.78), (0.64, 1.1))
    stains = s.ramp(s.noise(0.42, 6.0), (0.52, 1.0), (0.66, 0.72))
    stone = s.mix(1.0, s.mix(1.0, stone, grit, "MULTIPLY"), stains, "MULTIPLY")
    m["ground"] = s.done(stone, s.noise(11.0, 4.0), 0.5, 0.05, 0)
    return m
