package org.vsm.analysis.figures;

/**
 * What limits the stream: three questions, three answers. Each is null where it cannot be answered.
 *
 * @param capacity who cannot do more
 * @param delay    where the time goes
 * @param quality  where work comes back from, or goes on wrong
 */
public record Bottlenecks(Bottleneck capacity, Bottleneck delay, Bottleneck quality) {

    /**
     * One answer.
     *
     * @param element name of the step, wait or team
     * @param value   capacity: utilisation, or ratio to takt time; delay: share of the lead time; quality: seconds that
     *                its rework adds, or %C&amp;A
     * @param reason  what the value says
     */
    public record Bottleneck(String element, String title, double value, Reason reason) {
    }

    /** Why it is a bottleneck; the code is that of JSON and of the messages. */
    public enum Reason {
        CANNOT_KEEP_UP("cannot-keep-up"), QUEUES_WILL_GROW("queues-will-grow"), HIGHEST_UTILISATION("highest-utilisation"),
        SLOWER_THAN_TAKT("slower-than-takt"), CLOSE_TO_TAKT("close-to-takt"), NEAREST_TO_TAKT("nearest-to-takt"),
        LARGEST_SHARE("largest-share"), REWORK_ADDS_MOST("rework-adds-most"), LOWEST_COMPLETE_ACCURATE("lowest-complete-accurate");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The stable code, in lower case with hyphens. */
        public String code() {
            return code;
        }
    }
}
