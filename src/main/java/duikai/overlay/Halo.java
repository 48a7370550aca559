package duikai.overlay;

import java.awt.image.BufferedImage;

/** Yellow paper around marked pixels, in cells: each with a mark in it, and those beside it. */
final class Halo {
    /** How much of the blue light yellow paper takes away. */
    private static final double BLUE = 0.68;

    private static final double GREEN = 0.96;

    private final int cell;
    private final int columns;
    private final boolean[] marked;

    Halo(int width, int height, int cell) {
        this.cell = cell;
        columns = width / cell + 1;
        marked = new boolean[columns * (height / cell + 1)];
    }

    void mark(int x, int y) {
        marked[y / cell * columns + x / cell] = true;
    }

    void tint(BufferedImage image) {
        int rows = marked.length / columns;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (isNear(row, column, rows)) {
                    tint(image, column * cell, row * cell);
                }
            }
        }
    }

    private boolean isNear(int row, int column, int rows) {
        for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                if (marked[r * columns + c]) {
                    return true;
                }
            }
        }
        return false;
    }

    private void tint(BufferedImage image, int left, int top) {
        for (int y = top; y < Math.min(top + cell, image.getHeight()); y++) {
            for (int x = left; x < Math.min(left + cell, image.getWidth()); x++) {
                int rgb = image.getRGB(x, y);
                int green = (int) (((rgb >> 8) & 0xFF) * GREEN);
                int blue = (int) ((rgb & 0xFF) * BLUE);
                image.setRGB(x, y, (rgb & 0xFF0000) | (green << 8) | blue);
            }
        }
    }
}
