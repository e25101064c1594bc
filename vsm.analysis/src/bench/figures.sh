#!/bin/bash
# How long figures take: 10,000 steps with 100 loops, the opportunities of 2,000 steps, twelve improvements in 60 steps.
# usage: figures.sh [FACTOR]    ends with 1 if one takes more than FACTOR times what it may (default 1)
set -euo pipefail

factor=${1:-1}
cd "$(dirname "$0")/../../.."
jar=vsm.cli/target/vsm.jar
[ -f "$jar" ] || mvn -q -pl vsm.cli -am -DskipTests package

java -cp "$jar" vsm.analysis/src/bench/FiguresBench.java 2> /dev/null | awk -v factor="$factor" '
    { print; late += $2 > factor * $NF }
    END { exit late > 0 }'
