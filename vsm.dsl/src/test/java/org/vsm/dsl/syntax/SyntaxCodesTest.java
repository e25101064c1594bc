package org.vsm.dsl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxCodesTest {

    @Test
    void allAreListedInTheirOrder() throws IllegalAccessException {
        List<String> constants = new ArrayList<>();
        for (Field field : SyntaxCodes.class.getFields()) {
            if (field.getType() == String.class) {
                constants.add((String) field.get(null));
            }
        }
        assertEquals(constants.stream().sorted().toList(), SyntaxCodes.ALL);
    }
}
