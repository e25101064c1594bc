package org.vsm.cli.document.analysis;

import java.util.List;

import org.vsm.cli.document.Block;

/** A part of the document of a state; empty where it has nothing to say. */
interface Section {

    List<Block> blocks(StateView state);
}
