package org.vsm.cli.diagram.graphviz;

import guru.nidi.graphviz.engine.Format;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was answered to the last questions, as far as they are not too long to keep. Used by several threads. */
final class RecentAnswers {

    /** As many as some long streams need in all their states. */
    static final int MOST = 300;
    private static final int LONGEST = 100_000;

    private record Question(String dot, Layout layout, Format format) {
    }

    private final Map<Question, String> answers = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, String> eldest) {
            return size() > MOST;
        }
    };

    /** The answer that was given before, else the one that is given now; failures are not kept. */
    String of(String dot, Layout layout, Format format, Supplier<String> now) {
        Question question = new Question(dot, layout, format);
        String known;
        synchronized (answers) {
            known = answers.get(question);
        }
        // outside of the lock: the ways of a picture are searched side by side
        String answer = known != null ? known : now.get();
        if (known == null && dot.length() + answer.length() <= LONGEST) {
            synchronized (answers) {
                answers.put(question, answer);
            }
        }
        return answer;
    }
}
