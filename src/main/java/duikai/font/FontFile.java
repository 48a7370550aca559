package duikai.font;

/**
 * The file a face was compiled from.
 *
 * @param path relative to the font folder, with slashes
 * @param length in bytes
 * @param sha256 lower-case hexadecimal
 * @param checksum the font's own checksum over itself (head.checkSumAdjustment): a cheap way to see that the file is still
 *     the one that was compiled
 */
public record FontFile(FaceId face, String path, long length, String sha256, int checksum) {
    String toLine() {
        return String.join(
                "\t",
                face.family(),
                Integer.toString(face.weight()),
                path,
                Long.toString(length),
                sha256,
                Integer.toHexString(checksum));
    }

    static FontFile ofLine(String line) {
        String[] part = line.split("\t", -1);
        return new FontFile(
                new FaceId(part[0], Integer.parseInt(part[1])),
                part[2],
                Long.parseLong(part[3]),
                part[4],
                Integer.parseUnsignedInt(part[5], 16));
    }
}
