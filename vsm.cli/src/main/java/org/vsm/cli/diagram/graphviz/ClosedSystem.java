package org.vsm.cli.diagram.graphviz;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The operating system that the embedded Graphviz sees: no files, no environment, a clock that stands still and
 * random numbers that are zero. Nothing of the machine reaches the picture, and Graphviz reaches nothing of the machine.
 * What it prints or reports is kept as messages.
 *
 * <p>The one-letter names are those of viz-js 3.29.0; the C functions behind them are named in comments.
 */
final class ClosedSystem {

    /** WASI error numbers. */
    private static final int SUCCESS = 0;
    private static final int EINVAL = 28;
    private static final int ENOENT = 44;
    private static final int ENOSYS = 52;
    private static final int ENOTTY = 59;
    private static final int ESPIPE = 70;

    /** Size of C's {@code struct tm} up to and with the offset from UTC. */
    private static final int BROKEN_DOWN_TIME = 40;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StringBuilder reported = new StringBuilder();
    private final List<HostFunction> functions = new ArrayList<>();

    ClosedSystem() {
        failures();
        files();
        memory();
        surroundings();
    }

    ImportValues imports() {
        return ImportValues.builder().addFunction(functions.toArray(HostFunction[]::new)).build();
    }

    /** What Graphviz reported and printed, or an empty text. */
    String messages() {
        return reported + printed.toString(StandardCharsets.UTF_8);
    }

    private void failures() {
        define("a", "iiii", "", (machine, args) -> {                    // __assert_fail(condition, file, line, function)
            throw new ChicoryException("assertion failed: " + text(machine, args[0]));
        });
        define("b", "iii", "", (machine, args) -> {                     // __cxa_throw
            throw new ChicoryException("exception in C++");
        });
        define("h", "i", "", (machine, args) -> {                       // exit
            throw new ChicoryException("exit " + args[0]);
        });
        define("i", "", "", (machine, args) -> {                        // abort
            throw new ChicoryException("abort");
        });
        define("p", "i", "i", (machine, args) -> {                      // viz_errorf(text)
            reported.append(text(machine, args[0]));
            return value(SUCCESS);
        });
    }

    private void files() {
        define("c", "iiii", "i", this::write);                          // fd_write
        define("d", "iiii", "i", (machine, args) -> {                   // fd_read: always at the end
            machine.memory().writeI32((int) args[3], 0);
            return value(SUCCESS);
        });
        define("e", "i", "i", constant(SUCCESS));                       // fd_close
        define("f", "iii", "i", constant(-EINVAL));                     // fcntl64
        define("j", "iii", "i", constant(-ENOTTY));                     // ioctl
        define("l", "iiii", "i", constant(-ENOENT));                    // openat
        define("r", "iIii", "i", constant(ESPIPE));                     // fd_seek
        define("v", "iiii", "i", constant(-ENOENT));                    // newfstatat
        define("w", "ii", "i", constant(-ENOENT));                      // fstat64
        define("y", "iiii", "i", constant(-ENOENT));                    // faccessat
    }

    private void memory() {
        define("k", "i", "i", ClosedSystem::growTo);                    // emscripten_resize_heap
        define("m", "iiiiIii", "i", constant(-ENOSYS));                 // mmap
        define("n", "iiiiiI", "i", constant(-ENOSYS));                  // munmap
    }

    private void surroundings() {
        define("g", "", "F", (machine, args) -> value(Double.doubleToRawLongBits(0)));  // emscripten_date_now
        define("o", "Ii", "", (machine, args) -> {                      // localtime
            clear(machine, args[1], BROKEN_DOWN_TIME);
            return null;
        });
        define("q", "iiii", "", (machine, args) -> {                    // tzset(offset, daylight, name, daylight name)
            machine.memory().writeI32((int) args[0], 0);
            machine.memory().writeI32((int) args[1], 0);
            machine.memory().writeCString((int) args[2], "UTC");
            machine.memory().writeCString((int) args[3], "UTC");
            return null;
        });
        define("s", "ii", "i", constant(SUCCESS));                      // environ_get
        define("t", "ii", "i", (machine, args) -> {                     // environ_sizes_get
            machine.memory().writeI32((int) args[0], 0);
            machine.memory().writeI32((int) args[1], 0);
            return value(SUCCESS);
        });
        define("u", "ii", "i", (machine, args) -> {                     // random_get
            clear(machine, args[0], args[1]);
            return value(SUCCESS);
        });
        define("x", "iIi", "i", (machine, args) -> {                    // clock_time_get
            machine.memory().writeLong((int) args[2], 0);
            return value(SUCCESS);
        });
    }

    /** {@code fd_write(file, pieces, number of pieces, where to put the number of bytes written)}. */
    private long[] write(Instance machine, long... args) {
        Memory memory = machine.memory();
        int written = 0;
        for (int i = 0; i < args[2]; i++) {
            int piece = (int) args[1] + 8 * i;
            byte[] bytes = memory.readBytes(memory.readInt(piece), memory.readInt(piece + 4));
            printed.writeBytes(bytes);
            written += bytes.length;
        }
        memory.writeI32((int) args[3], written);
        return value(SUCCESS);
    }

    private static long[] growTo(Instance machine, long... args) {
        Memory memory = machine.memory();
        long wanted = Integer.toUnsignedLong((int) args[0]);
        long pages = (wanted + Memory.PAGE_SIZE - 1) / Memory.PAGE_SIZE;
        boolean grown = pages <= Memory.RUNTIME_MAX_PAGES && memory.grow((int) (pages - memory.pages())) >= 0;
        return value(grown ? 1 : 0);
    }

    private void define(String name, String parameters, String result, WasmFunctionHandle body) {
        functions.add(new HostFunction("a", name, FunctionType.of(types(parameters), types(result)), body));
    }

    private static List<ValType> types(String letters) {
        return letters.chars().mapToObj(letter -> switch (letter) {
            case 'i' -> ValType.I32;
            case 'I' -> ValType.I64;
            default -> ValType.F64;
        }).toList();
    }

    private static WasmFunctionHandle constant(long result) {
        return (machine, args) -> value(result);
    }

    private static long[] value(long result) {
        return new long[] {result};
    }

    private static String text(Instance machine, long address) {
        return machine.memory().readCString((int) address, StandardCharsets.UTF_8);
    }

    private static void clear(Instance machine, long address, long length) {
        machine.memory().write((int) address, new byte[(int) length]);
    }
}
