package org.vsm.dsl.syntax.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.util.TreeMap;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.VsmStandaloneSetup;

class TokenKindsTest {

    @Test
    void areThoseThatXtextReadsFromItsFile() {
        Injector injector = new VsmStandaloneSetup().createInjectorAndDoEMFRegistration();
        assertEquals(new TreeMap<>(injector.getInstance(AntlrTokenDefProvider.class).getTokenDefMap()),
                new TreeMap<>(new TokenKinds().getTokenDefMap()));
    }
}
