package duikai.press;

import duikai.page.ComposedIssue;

/**
 * The XMP packet of an issue. Says the same as the document information, and that everybody can read the document (PDF/UA-1);
 * PDF/A wants that statement explained.
 */
final class Xmp {
    private Xmp() {}

    /** @param timestamp ISO 8601, for creation and modification alike */
    static String packet(ComposedIssue issue, String subject, String producer, String timestamp) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"\
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                   <dc:format>application/pdf</dc:format>
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                   <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
                   <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
                   <dc:date><rdf:Seq><rdf:li>%4$s</rdf:li></rdf:Seq></dc:date>
                   <pdfuaid:part>1</pdfuaid:part>
                   <pdf:Producer>%5$s</pdf:Producer>
                   <xmp:CreatorTool>%6$s</xmp:CreatorTool>
                   <xmp:CreateDate>%7$s</xmp:CreateDate>
                   <xmp:ModifyDate>%7$s</xmp:ModifyDate>
                   <xmp:MetadataDate>%7$s</xmp:MetadataDate>
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
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(
                        escaped(issue.title()),
                        escaped(issue.paper()),
                        escaped(subject),
                        issue.date(),
                        escaped(producer),
                        Finisher.CREATOR,
                        timestamp);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
