package org.vsm.cli.diagram.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What surrounds a part passes on all that the part says, even what a part need not say. */
class DecoratedTest {

    static Stream<Method> whatAPartSays() {
        return Stream.of(Part.class.getDeclaredMethods()).filter(each -> !each.isSynthetic() && !each.getName().equals("place"));
    }

    @ParameterizedTest
    @MethodSource("whatAPartSays")
    void passesOn(Method asked) throws ReflectiveOperationException {
        Method passed = Decorated.class.getMethod(asked.getName(), asked.getParameterTypes());
        assertEquals(Decorated.class, passed.getDeclaringClass());
    }
}
