package org.vsm.analysis.flow;

import java.util.List;

/**
 * Work passes from one team to another.
 *
 * @param to   name of the receiving team; null if not stated
 * @param via  the medium; null if not stated
 * @param time wait in seconds per pass, per type
 */
public record Handoff(Label label, String to, String via, List<Typed<TimeFact>> time,
        List<WasteMark> wastes, List<String> predecessors) implements Element {
}
