package duikai.proofing;

import duikai.issue.Checksum;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the hash of a page from its XSL-FO: what the templates made of it, and the content of every picture, artwork and
 * font in it. Left out is what is not printed: ids, texts for those who cannot see a picture, the order of attributes, white
 * between boxes (docs/decisions/0017). One document each.
 */
public final class PageFingerprint extends DefaultHandler {
    private static final String FORMAT = "duikai-page-hash/1";

    /** Attributes that only viewers and messages need (XSL 1.1 {@code id}, {@code role}; FOP's {@code fox:alt-text}). */
    private static final Set<String> NOT_PRINTED = Set.of("id", "role", "alt-text");

    /** Formatting objects that hold no text (XSL 1.1, their content models): white in them is the template's own. */
    private static final Set<String> WITHOUT_TEXT =
            Set.of("root", "layout-master-set", "simple-page-master", "page-sequence", "flow", "block-container");

    private final MessageDigest digest = Checksum.digest();
    private final Function<String, Optional<byte[]>> resources;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param mono whether the page is printed with the black plate alone
     * @param faces checksums of the fonts whose characters are drawn, in a fixed order
     * @param resources the content behind a name in the FO
     */
    public PageFingerprint(boolean mono, Collection<String> faces, Function<String, Optional<byte[]>> resources) {
        this.resources = resources;
        add(FORMAT);
        add(mono ? "mono" : "colour");
        faces.forEach(this::add);
    }

    /** The hash; to be asked once, when the document has ended. */
    public PageHash hash() {
        return new PageHash(HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        open.push(name);
        add("<");
        add(uri);
        add(name);
        TreeMap<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!NOT_PRINTED.contains(attributes.getLocalName(i))) {
                sorted.put(attributes.getURI(i) + " " + attributes.getLocalName(i), attributes.getValue(i));
            }
        }
        sorted.forEach((attribute, value) -> {
            add(attribute);
            Optional<byte[]> content = attribute.equals(" src") ? resources.apply(value) : Optional.empty();
            content.ifPresentOrElse(this::add, () -> add(value));
        });
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        String text = new String(characters, start, length);
        if (!text.isBlank() || !WITHOUT_TEXT.contains(open.peek())) {
            add(text);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        open.pop();
        add(">");
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that no two pages read the same by where their parts end. */
    private void add(byte[] bytes) {
        int length = bytes.length;
        digest.update(
                new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        digest.update(bytes);
    }
}
