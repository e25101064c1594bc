package org.vsm.cli.serve.live;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ends of a file's lines. Programs for Windows, Unix and old Macs write different ones, and some files hold several kinds. */
final class LineEnds {

    private static final Pattern END = Pattern.compile("\\r\\n|\\n|\\r");
    private static final String UNIX = "\n";

    private final List<String> lines;
    private final List<String> ends;

    private LineEnds(List<String> lines, List<String> ends) {
        this.lines = lines;
        this.ends = ends;
    }

    /** The ends in a text as it stands in a file. */
    static LineEnds of(String raw) {
        List<String> ends = new ArrayList<>();
        Matcher end = END.matcher(raw);
        while (end.find()) {
            ends.add(end.group());
        }
        return new LineEnds(lines(unified(raw)), ends);
    }

    /** The same text with lines that all end with a line feed. */
    static String unified(String raw) {
        return END.matcher(raw).replaceAll(UNIX);
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split(UNIX, -1));
    }

    /** Another text with these ends: a line that has stayed keeps its own, a new one gets that of the line that it replaces, else the usual one. */
    String putInto(String newText) {
        String usual = usual();
        if (ends.stream().allMatch(usual::equals)) {
            return newText.replace(UNIX, usual);
        }
        List<String> newLines = lines(newText);
        List<String> newEnds = newEnds(newLines, usual);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < newLines.size(); i++) {
            text.append(newLines.get(i)).append(i < newLines.size() - 1 ? newEnds.get(i) : "");
        }
        return text.toString();
    }

    private List<String> newEnds(List<String> newLines, String usual) {
        List<String> newEnds = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> change : DiffUtils.diff(lines, newLines).getDeltas()) {
            int from = change.getSource().getPosition();
            kept(at, from, usual, newEnds);
            for (int i = 0; i < change.getTarget().size(); i++) {
                newEnds.add(i < change.getSource().size() ? end(from + i, usual) : usual);
            }
            at = from + change.getSource().size();
        }
        kept(at, lines.size(), usual, newEnds);
        return newEnds;
    }

    private void kept(int from, int to, String usual, List<String> newEnds) {
        for (int i = from; i < to; i++) {
            newEnds.add(end(i, usual));
        }
    }

    /** The last line has no end of its own. */
    private String end(int line, String usual) {
        return line < ends.size() ? ends.get(line) : usual;
    }

    private String usual() {
        Map<String, Long> counts = ends.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse(UNIX);
    }
}
