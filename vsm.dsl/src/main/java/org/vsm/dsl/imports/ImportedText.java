package org.vsm.dsl.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.vsm.dsl.imports.ImportTarget.Refusal;
import org.vsm.dsl.syntax.Nesting;

/**
 * The content of a file that an import names.
 *
 * @param text    null where it is refused
 * @param refusal why it is refused; null where it is not
 */
record ImportedText(String text, Refusal refusal) {

    /** Reads a file as the resource set sees it: an editor may hold a newer text than the disk. */
    static ImportedText read(ResourceSet resources, URI file) {
        try (InputStream bytes = resources.getURIConverter().createInputStream(file)) {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.readAllBytes())).toString();
            return Nesting.firstTooDeep(text).isPresent() ? refused(Refusal.TOO_DEEP) : new ImportedText(text, null);
        } catch (CharacterCodingException e) {
            return refused(Refusal.NOT_UTF8);
        } catch (IOException e) {
            return refused(Refusal.UNREADABLE);
        }
    }

    private static ImportedText refused(Refusal refusal) {
        return new ImportedText(null, refusal);
    }
}
