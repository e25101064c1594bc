import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Build step: takes the WebAssembly module of Graphviz out of viz-js and writes it as a file.
 *
 * <p>viz-js keeps the module in {@code lib/backend.js} as the string literal after {@code binaryDecode(}: one
 * character per byte, with JavaScript escapes; a byte b is {@code (~c >> 8) & c} of the character's code c, which
 * lets a zero byte be written as a character of code 256.
 *
 * <p>Run as a single source file: {@code java ExtractGraphviz.java backend.js graphviz.wasm}.
 */
final class ExtractGraphviz {

    private static final String LITERAL_START = "binaryDecode('";
    private static final byte[] WASM_MAGIC = {0, 'a', 's', 'm'};

    private ExtractGraphviz() {
    }

    public static void main(String[] args) throws IOException {
        String script = Files.readString(Path.of(args[0]), StandardCharsets.UTF_8);
        byte[] module = decode(literal(script));
        for (int i = 0; i < WASM_MAGIC.length; i++) {
            if (module[i] != WASM_MAGIC[i]) {
                throw new IOException(args[0] + ": what was decoded is no WebAssembly module; did viz-js change its encoding?");
            }
        }
        Path target = Path.of(args[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, module);
    }

    private static String literal(String script) throws IOException {
        int start = script.indexOf(LITERAL_START);
        if (start < 0) {
            throw new IOException("no " + LITERAL_START + " in viz-js: did it change its encoding?");
        }
        start += LITERAL_START.length();
        int end = start;
        while (script.charAt(end) != '\'') {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        return script.substring(start, end);
    }

    private static byte[] decode(String literal) {
        byte[] bytes = new byte[literal.length()];
        int length = 0;
        int at = 0;
        while (at < literal.length()) {
            char c = literal.charAt(at++);
            if (c == '\\') {
                char escape = literal.charAt(at++);
                int digits = escape == 'x' ? 2 : escape == 'u' ? 4 : 0;
                c = digits == 0 ? control(escape) : (char) Integer.parseInt(literal.substring(at, at + digits), 16);
                at += digits;
            }
            bytes[length++] = (byte) ((~c >> 8) & c);
        }
        return java.util.Arrays.copyOf(bytes, length);
    }

    private static char control(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> '\u000b';
            case '0' -> '\0';
            default -> escape;
        };
    }
}
