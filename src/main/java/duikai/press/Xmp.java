package duikai.press;

import java.util.UUID;

/** The XMP packet of an issue (ISO 16684-1). Says the same as the document information, and what standards the document keeps. */
final class Xmp {
    /** Everybody can read the document (PDF/UA-1, ISO 14289-1); PDF/A wants that statement explained. */
    static final String READABLE_BY_ALL = """
              <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
               <pdfuaid:part>1</pdfuaid:part>
              </rdf:Description>
              <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
            """;

    private Xmp() {}

    /**
     * The document is one of PDF/A whose text can be read (ISO 19005-2 and -3, 6.6.4).
     *
     * @param part 2, or 3 where files are attached
     */
    static String archived(int part) {
        return """
                  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                   <pdfaid:part>%d</pdfaid:part>
                   <pdfaid:conformance>U</pdfaid:conformance>
                  </rdf:Description>
                """.formatted(part);
    }

    /**
     * The document is one of PDF/X (ISO 15930-7, 6.6).
     *
     * @param version GTS_PDFXVersion
     * @param id of the document's content
     */
    static String pressReady(String version, byte[] id) {
        return """
                  <rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"\
                 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                   <pdfxid:GTS_PDFXVersion>%1$s</pdfxid:GTS_PDFXVersion>
                   <pdf:Trapped>False</pdf:Trapped>
                   <xmpMM:DocumentID>uuid:%2$s</xmpMM:DocumentID>
                   <xmpMM:InstanceID>uuid:%2$s</xmpMM:InstanceID>
                   <xmpMM:VersionID>1</xmpMM:VersionID>
                   <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
                  </rdf:Description>
                """.formatted(version, UUID.nameUUIDFromBytes(id));
    }

    /** @param claims further descriptions: what the document claims to be */
    static String packet(DocumentFacts facts, String claims) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                   <dc:format>application/pdf</dc:format>
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                   <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
                   <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
                   <dc:date><rdf:Seq><rdf:li>%4$s</rdf:li></rdf:Seq></dc:date>
                   <pdf:Producer>%5$s</pdf:Producer>
                   <xmp:CreatorTool>%6$s</xmp:CreatorTool>
                   <xmp:CreateDate>%7$s</xmp:CreateDate>
                   <xmp:ModifyDate>%7$s</xmp:ModifyDate>
                   <xmp:MetadataDate>%7$s</xmp:MetadataDate>
                  </rdf:Description>
                %8$s </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(
                        escaped(facts.issue().title()),
                        escaped(facts.issue().paper()),
                        escaped(facts.subject()),
                        facts.issue().date(),
                        escaped(DocumentFacts.PRODUCER),
                        DocumentFacts.CREATOR,
                        facts.timestamp(),
                        claims);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
