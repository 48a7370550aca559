package duikai.separation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.NodeList;

/**
 * A picture file decoded to sRGB on white paper, by the profile it carries.
 *
 * @param image without transparency
 * @param grey whether the file has no colours
 */
record DecodedPicture(BufferedImage image, boolean grey) {
    private static final String PNG_METADATA = "javax_imageio_png_1.0";
    private static final int PLATES = 4;
    private static final int MOST_PROFILE_BYTES = 1 << 22;

    /** Empty where the file cannot be decoded to RGB or grey: it is damaged, or in CMYK. */
    static Optional<DecodedPicture> of(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            try {
                BufferedImage image = reader.read(0);
                if (image.getColorModel().getNumColorComponents() == PLATES) {
                    return Optional.empty();
                }
                boolean grey = image.getColorModel().getNumColorComponents() == 1;
                return Optional.of(new DecodedPicture(flat(inItsProfile(image, reader)), grey));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers of damaged files throw whatever they stumble over.
            return Optional.empty();
        }
    }

    /** JPEG readers know the file's profile; that of PNG leaves it in the metadata. */
    private static BufferedImage inItsProfile(BufferedImage image, ImageReader reader) throws IOException {
        boolean png = reader.getFormatName().equalsIgnoreCase("png");
        Optional<ICC_Profile> profile = png ? profile(reader.getImageMetadata(0)) : Optional.empty();
        boolean plain = image.getColorModel() instanceof ComponentColorModel
                && image.getColorModel().getNumColorComponents() == 3;
        if (profile.isEmpty() || !plain) {
            return image;
        }
        ComponentColorModel model = new ComponentColorModel(
                new ICC_ColorSpace(profile.get()),
                image.getColorModel().hasAlpha(),
                image.isAlphaPremultiplied(),
                image.getColorModel().hasAlpha() ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                image.getRaster().getTransferType());
        return new BufferedImage(model, image.getRaster(), image.isAlphaPremultiplied(), null);
    }

    private static Optional<ICC_Profile> profile(IIOMetadata metadata) throws IOException {
        NodeList nodes = ((IIOMetadataNode) metadata.getAsTree(PNG_METADATA)).getElementsByTagName("iCCP");
        if (nodes.getLength() == 0
                || !(((IIOMetadataNode) nodes.item(0)).getUserObject() instanceof byte[] compressed)) {
            return Optional.empty();
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            ICC_Profile profile = ICC_Profile.getInstance(in.readNBytes(MOST_PROFILE_BYTES));
            return profile.getColorSpaceType() == ColorSpace.TYPE_RGB ? Optional.of(profile) : Optional.empty();
        } catch (IllegalArgumentException | CMMException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage flat(BufferedImage image) {
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        boolean profiled = !image.getColorModel().getColorSpace().isCS_sRGB()
                && image.getColorModel().getNumColorComponents() == 3;
        if (profiled
                && !image.getColorModel().hasAlpha()
                && image.getSampleModel().getDataType() == DataBuffer.TYPE_BYTE) {
            return new ColorConvertOp(null).filter(image, flat);
        }
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }
}
