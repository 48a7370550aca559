package duikai.job;

import duikai.render.FoDocument;
import java.io.StringWriter;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.SAXException;

/** FO as text, for dumps. */
final class FoText {
    private FoText() {}

    static String of(FoDocument document) {
        StringWriter text = new StringWriter();
        try {
            TransformerHandler handler =
                    ((SAXTransformerFactory) TransformerFactory.newDefaultInstance()).newTransformerHandler();
            handler.setResult(new StreamResult(text));
            document.sendTo(handler);
        } catch (TransformerConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
