package vn.dondoc.plan.reading;

import static vn.dondoc.plan.reading.FileSniffer.refuse;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.lang.Nullable;
import vn.dondoc.plan.reading.UnreadableFileException.Code;

/** Reads one XML part event by event; no DTD, no entities from outside, nesting bounded. */
final class Xml {

    private Xml() {}

    /** A new one each time: a shared one would hold on to the last document. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw entities();
        });
        return factory;
    }

    /** Hears the elements of a part by their local names. */
    interface Handler {
        void start(String name, XMLStreamReader xml);

        void end(String name);

        default void text(String characters) {}
    }

    static void parse(OfficePackage source, String part, Handler handler) {
        try (InputStream in = source.part(part)) {
            parse(in, handler);
        } catch (IOException e) {
            throw OfficePackage.truncated();
        }
    }

    private static void parse(InputStream in, Handler handler) throws IOException {
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(in);
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > Limits.DEPTH) {
                            throw broken();
                        }
                        handler.start(xml.getLocalName(), xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        handler.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        handler.text(xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw entities();
                    default -> {
                        // comments and processing instructions say nothing about a plan
                    }
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            if (String.valueOf(e.getMessage()).contains("The entity \"")) {
                throw entities();
            }
            throw broken();
        } finally {
            closeQuietly(xml);
        }
    }

    /** Attribute by local name, whatever its namespace. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whole number in an attribute, or the fallback where it is missing or no number. */
    static int number(XMLStreamReader xml, String name, int fallback) {
        String value = attribute(xml, name);
        try {
            return value == null ? fallback : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** An on/off property: present means on unless its value says otherwise. */
    static boolean on(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private static UnreadableFileException entities() {
        return refuse(
                Code.XML_ENTITIES,
                "Tệp có khai báo tham chiếu ra bên ngoài (XML DTD/thực thể) nên bị từ chối để bảo vệ hệ thống. Hãy mở"
                        + " tệp bằng Word hoặc Excel, lưu lại thành tệp mới rồi tải lên.");
    }

    private static UnreadableFileException broken() {
        return refuse(
                Code.BROKEN_XML,
                "Nội dung tệp bị hỏng nên không đọc được. Hãy mở tệp bằng Word hoặc Excel (chương trình sẽ tự sửa), lưu"
                        + " lại rồi tải lên.");
    }

    private static void closeQuietly(@Nullable XMLStreamReader xml) {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException ignored) {
            // nothing left to release
        }
    }
}
