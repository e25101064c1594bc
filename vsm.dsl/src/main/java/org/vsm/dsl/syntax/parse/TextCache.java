package org.vsm.dsl.syntax.parse;

import com.google.inject.Singleton;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/**
 * What was found out about a text, until the text is read again. Nobody changes the objects that were read from it, so that
 * none of them needs to be watched: in a large file that takes as long as to link it.
 */
@Singleton
public class TextCache extends OnChangeEvictingCache {

    @Override
    protected CacheAdapter createCacheAdapter() {
        return new OfWholeText();
    }

    private static final class OfWholeText extends CacheAdapter {

        @Override
        protected void addAdapter(Notifier object) {
            // only the file itself is watched
        }

        @Override
        protected void removeAdapter(Notifier object) {
            // none was added
        }

        @Override
        protected void removeAdapter(Notifier object, boolean checkContainer, boolean checkResource) {
            // none was added
        }
    }
}
