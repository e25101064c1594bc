#!/bin/bash
# How long the language server takes from a keystroke to its diagnostics, to answer initialize, and to draw a map.
# usage: keystrokes.sh [EDITS]    ends with 1 if 95 % of the keystrokes take longer than 50 ms at 300 steps or 250 ms at
#                                 2,000, initialize longer than 1.5 s, or a map of 60 steps longer than 300 ms
# Needs the built program (mvn package). The machine should have nothing else to do.
set -euo pipefail

edits=${1:-500}
cd "$(dirname "$0")/../.."
jar=target/vsm.jar
[ -f "$jar" ] || { echo "not built: $jar"; exit 1; }
failed=0
measure() {
    java -cp "$jar" src/bench/java/Keystrokes.java "$@" "$edits" bin/vsm lsp || failed=1
}
measure 60 1000 1500 300
measure 300 50 1500 1000
measure 2000 250 1500 10000
exit $failed
