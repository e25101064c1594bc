package org.vsm.dsl.editors;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a TextMate grammar and colours a line as editors do: at each place the earliest match, of these the first rule's. */
final class TextMateGrammar {

    /** A coloured part of a line. */
    record Token(String text, String scope) {
    }

    private record Rule(Pattern match, JsonObject definition) {

        /** The name of the whole, else of the group that the text is in. */
        String scope(Matcher found, int at) {
            if (definition.has("name")) {
                return definition.get("name").getAsString();
            }
            JsonObject captures = definition.getAsJsonObject("captures");
            for (String group : captures.keySet()) {
                int number = Integer.parseInt(group);
                if (found.start(number) <= at && at < found.end(number)) {
                    return captures.getAsJsonObject(group).get("name").getAsString();
                }
            }
            return "";
        }
    }

    private final JsonObject repository;
    private final List<Rule> rules = new ArrayList<>();

    TextMateGrammar(Path file) throws IOException {
        JsonObject grammar = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        this.repository = grammar.getAsJsonObject("repository");
        add(grammar.getAsJsonArray("patterns"));
    }

    private void add(JsonArray patterns) {
        for (JsonElement each : patterns) {
            JsonObject pattern = each.getAsJsonObject();
            if (pattern.has("include")) {
                add(repository.getAsJsonObject(pattern.get("include").getAsString().substring(1)).getAsJsonArray("patterns"));
            } else if (pattern.has("match")) {
                rules.add(new Rule(Pattern.compile(pattern.get("match").getAsString()), pattern));
            }
        }
    }

    /** The parts of a line, one a character at most where rules have groups; blanks and what no rule knows are left out. */
    List<Token> tokens(String line) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        while (from < line.length()) {
            Rule first = null;
            Matcher earliest = null;
            for (Rule rule : rules) {
                Matcher matcher = rule.match.matcher(line);
                if (matcher.find(from) && matcher.end() > matcher.start() && (earliest == null || matcher.start() < earliest.start())) {
                    first = rule;
                    earliest = matcher;
                }
            }
            if (first == null) {
                return tokens;
            }
            addTokens(first, earliest, line, tokens);
            from = earliest.end();
        }
        return tokens;
    }

    private static void addTokens(Rule rule, Matcher found, String line, List<Token> tokens) {
        int start = found.start();
        while (start < found.end()) {
            String scope = rule.scope(found, start);
            int end = start + 1;
            while (end < found.end() && rule.scope(found, end).equals(scope)) {
                end++;
            }
            if (!scope.isEmpty()) {
                tokens.add(new Token(line.substring(start, end), scope));
            }
            start = end;
        }
    }

    /** The words that the rules of a part of the grammar list. */
    List<String> words(String part) {
        List<String> words = new ArrayList<>();
        for (JsonElement each : repository.getAsJsonObject(part).getAsJsonArray("patterns")) {
            Matcher list = Pattern.compile("\\(\\?:([\\w|-]+)\\)").matcher(each.getAsJsonObject().get("match").getAsString());
            while (list.find()) {
                words.addAll(List.of(list.group(1).split("\\|")));
            }
        }
        return words;
    }
}
