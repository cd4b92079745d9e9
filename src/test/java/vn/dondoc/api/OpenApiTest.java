package vn.dondoc.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The description of the API says what each endpoint does and what it reads. */
class OpenApiTest extends ApiTest {

    @Autowired
    private ObjectMapper json;

    @Test
    void everyEndpointHasASummary() throws Exception {
        Set<String> silent = new TreeSet<>();
        document().get("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(operation -> {
                    if (operation.getValue().path("summary").asText().isBlank()) {
                        silent.add(operation.getKey() + " " + path.getKey());
                    }
                }));
        assertThat(silent).isEmpty();
    }

    @Test
    void bodiesOfDifferentEndpointsAreNotMixedUp() throws Exception {
        JsonNode document = document();
        JsonNode rework = body(document, "/api/v1/assignments/{id}/rework");
        assertThat(rework.at("/properties/reason/example").asText()).isEqualTo("Thiếu phụ lục 2");
        JsonNode receipt = body(document, "/api/v1/assignments/{id}/receipt");
        assertThat(receipt.at("/properties/officer/example").asText()).isEqualTo("chuyenvien.hctp");
        JsonNode acceptance = body(document, "/api/v1/assignments/{id}/acceptance");
        assertThat(acceptance.get("type").asText()).isEqualTo("object");
        assertThat(acceptance.get("properties").fieldNames()).toIterable().containsExactly("note", "version");
    }

    private static JsonNode body(JsonNode document, String path) {
        String reference = document.get("paths")
                .get(path)
                .at("/post/requestBody/content/application~1json/schema/$ref")
                .asText();
        return document.at(reference.substring(1));
    }

    private JsonNode document() throws Exception {
        byte[] content = mvc.perform(MockMvcRequestBuilders.get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return json.readTree(new String(content, StandardCharsets.UTF_8));
    }
}
