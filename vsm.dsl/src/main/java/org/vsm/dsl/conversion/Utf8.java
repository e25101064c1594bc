package org.vsm.dsl.conversion;

import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;

/** Models are texts in UTF-8, whatever the machine prefers. */
public final class Utf8 implements IEncodingProvider {

    @Override
    public String getEncoding(URI uri) {
        return StandardCharsets.UTF_8.name();
    }
}
