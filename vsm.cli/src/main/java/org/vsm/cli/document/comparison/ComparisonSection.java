package org.vsm.cli.document.comparison;

import java.util.List;

import org.vsm.cli.document.Block;

/** A part of the document of a comparison; empty where it has nothing to say. */
interface ComparisonSection {

    List<Block> blocks(ComparisonView comparison);
}
