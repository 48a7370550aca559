#!/usr/bin/python3
"""Makes a press picture of what scene.py rendered.

    apt-get install python3-numpy python3-scipy python3-pil python3-skimage
    /usr/bin/python3 docs/art/vegetables/develop.py OUT.jpg RENDER... [--rgb]

Each RENDER is a path without ending: RENDER.png is the picture, RENDER-guides/ holds its surface colours and normals.
The renders (same view, other seeds) are averaged; what noise is left is smoothed only between points of like surface
and like light, as a picture desk would not see it. Then light, grain and sharpening of a press photograph, and the
separation: CMYK of Ghostscript's default profile, at most 208 % ink before coding, coded as Photoshop codes it.

The sample's picture: seeds 1 and 2 with 9 samples, and for the band of the front crates, drawn again after a correction
of ribs and carrots and laid over by hand, seed 3 with 14.
"""

import io
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms
from scipy.ndimage import gaussian_filter, uniform_filter
from skimage.io import imread

CMYK = "/usr/share/color/icc/ghostscript/default_cmyk.icc"
INK = 208  # percent; the newspaper's limit is 220, and coding adds some in places
QUALITY = 62
REACH = 4  # pixels


def samples(path):
    """A PNG of 8 or 16 bits a channel as floats from 0 to 1."""
    pixels = imread(path)
    return pixels[..., :3].astype(np.float32) / np.iinfo(pixels.dtype).max


def smoothed(picture, albedo, normal):
    """Non-local means across REACH pixels, weighted by likeness of surface colour, normal and light."""
    calm = np.stack([gaussian_filter(picture[..., c], 1.0) for c in range(3)], axis=-1)
    total, weight = np.zeros_like(picture), np.zeros(picture.shape[:2], np.float32)
    for dy in range(-REACH, REACH + 1):
        for dx in range(-REACH, REACH + 1):

            def there(a):
                return np.roll(a, (dy, dx), (0, 1))

            surface = ((albedo - there(albedo)) ** 2).sum(-1) / 0.006
            facing = ((normal - there(normal)) ** 2).sum(-1) / 0.02
            light = uniform_filter(((calm - there(calm)) ** 2).sum(-1), 3) / 0.012
            w = np.exp(-np.minimum(surface + facing + light + (dx * dx + dy * dy) / 24, 60))
            total += w[..., None] * there(picture)
            weight += w
    return total / weight[..., None]


def finished(picture, dice):
    """Light falling off towards the corners, colours a little quieter, sharpened, a fine grain."""
    picture = np.clip(picture, 0, 1) ** 0.86  # newsprint darkens the middle tones
    height, width = picture.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    picture = picture * (1 - 0.10 * (x * x + y * y) ** 1.3 / 2)[..., None]
    grey = picture @ np.array([0.30, 0.59, 0.11], np.float32)
    picture = grey[..., None] + (picture - grey[..., None]) * 0.94
    soft = np.stack([gaussian_filter(picture[..., c], 1.2) for c in range(3)], axis=-1)
    picture = picture + 0.4 * (picture - soft)
    grain = gaussian_filter(dice.standard_normal((height, width)), 0.6) * 0.008
    return np.clip(picture + grain[..., None], 0, 1)


def separated(rgb):
    """CMYK within the ink limit: grey made of three inks moves into black, then the rest is scaled."""
    to_press = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        CMYK,
        "RGB",
        "CMYK",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.FLAGS["BLACKPOINTCOMPENSATION"],
    )
    inks = np.asarray(ImageCms.applyTransform(rgb, to_press), np.float32) / 2.55
    over = np.maximum(inks.sum(-1) - INK, 0)
    moved = np.minimum(np.minimum(over / 2.4, inks[..., :3].min(-1)), (100 - inks[..., 3]))
    inks[..., :3] -= moved[..., None]
    inks[..., 3] += 0.6 * moved
    over = np.maximum(inks.sum(-1) - INK, 0)
    inks[..., :3] -= (over / np.maximum(inks[..., :3].sum(-1), 1))[..., None] * inks[..., :3]
    return Image.fromarray(np.round(np.clip(inks, 0, 100) * 2.55).astype(np.uint8), "CMYK")


def press_jpeg(inks, out):
    """Writes a CMYK picture as Adobe's YCCK: inverted, its colours turned into light and chroma, which codes smaller.

    Pillow writes plain inverted CMYK; the turning is done here, and the Adobe marker's last byte set to say so.
    """
    c, m, y, k = np.moveaxis(np.asarray(inks, np.float32), -1, 0)
    light = 0.299 * c + 0.587 * m + 0.114 * y
    parts = [light, 128 + (y - light) / 1.772, 128 + (c - light) / 1.402]
    turned = np.stack([255 - part for part in parts] + [k], axis=-1)
    coded = io.BytesIO()
    Image.fromarray(np.round(np.clip(turned, 0, 255)).astype(np.uint8), "CMYK").save(
        coded, "JPEG", quality=QUALITY, optimize=True, dpi=(300, 300)
    )
    data = bytearray(coded.getvalue())
    marker = data.index(b"\xff\xee\x00\x0eAdobe")
    data[marker + 15] = 2
    Path(out).write_bytes(data)


def main(out, *renders, rgb=False):
    def mean(name):
        return np.mean([samples(name.format(r)) for r in renders], axis=0, dtype=np.float32)

    picture = smoothed(mean("{}.png"), mean("{}-guides/albedo0001.png"), mean("{}-guides/normal0001.png"))
    picture = picture[: len(picture) * 17 // 18]  # less pavement
    picture = finished(picture, np.random.default_rng(1668))
    photo = Image.fromarray(np.round(picture * 255).astype(np.uint8))
    if not rgb:
        press_jpeg(separated(photo), out)
    elif Path(out).suffix == ".png":
        photo.save(out, optimize=True)
    else:
        photo.save(out, quality=QUALITY, optimize=True, dpi=(300, 300))


if __name__ == "__main__":
    words = [w for w in sys.argv[1:] if w != "--rgb"]
    main(*words, rgb="--rgb" in sys.argv)
