#!/bin/bash
# How long the live page takes from a keystroke to another map, and to the squiggle under a mistake, in Chromium.
# usage: typing.sh [EDITS]
# Needs chromium and chromium-driver. The machine should have nothing else to do.
set -euo pipefail

cd "$(dirname "$0")/../../.."
mvn -o -q test -pl vsm.cli -am -Dtest=TypingSpeed -Dsurefire.failIfNoSpecifiedTests=false -DargLine="-Dvsm.edits=${1:-40}"
