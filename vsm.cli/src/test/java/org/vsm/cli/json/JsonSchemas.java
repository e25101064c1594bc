package org.vsm.cli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

/** The published schemas, taken strictly: a name that a schema does not describe is a mistake, too. */
public final class JsonSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private JsonSchemas() {
    }

    /** Validates a document. */
    public static void assertValid(String schema, String document) {
        try {
            assertEquals(Set.of(), SCHEMAS.computeIfAbsent(schema, JsonSchemas::strict).validate(JSON.readTree(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema strict(String name) {
        try (InputStream stream = JsonSchemas.class.getResourceAsStream(name)) {
            JsonNode schema = JSON.readTree(stream);
            close(schema);
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && object.get("properties").isObject()
                && "object".equals(object.path("type").asText())) {
            object.put("additionalProperties", false);
        }
        node.forEach(JsonSchemas::close);
    }
}
