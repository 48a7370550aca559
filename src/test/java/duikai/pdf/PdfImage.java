package duikai.pdf;

/** An image as it stands on the page: its box in points from the top left corner, pixels, colour space. */
public record PdfImage(
        double x, double y, double width, double height, int pixelsAcross, int pixelsDown, String colourSpace) {}
