package org.vsm.cli.server;

/** A small stream whose figures can be told by heart: 6 min, half a day of queue and 10 to 30 min of work. */
final class DeskStream {

    static final String TEXT = """
            value stream Desk {
                customer Staff demands 60 per day
                team Agents { people 8 }
                current state Today {
                    step Log by Agents { process time 6 min }
                    queue Open 30
                    step Solve by Agents { process time 10 .. 30 min }
                }
                future state Soon from Today {
                    improvement Less { change Open to 15 }
                }
            }
            """;

    private DeskStream() {
    }

    /** The same with another improvement. */
    static String with(String improvement) {
        String last = "improvement Less { change Open to 15 }\n";
        return TEXT.replace(last, last + "        " + improvement + "\n");
    }
}
