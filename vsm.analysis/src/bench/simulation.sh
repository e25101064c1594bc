#!/bin/bash
# How fast simulations are: events per second, a stream of thirty steps, memory, and the same queue in SimPy, in one run.
# usage: simulation.sh [RATIO]    ends with 1 unless vsm is at least RATIO times as fast as SimPy (default 100)
set -euo pipefail

ratio=${1:-100}
cd "$(dirname "$0")/../../.."
jar=vsm.cli/target/vsm.jar
[ -f "$jar" ] || mvn -q -pl vsm.cli -am -DskipTests package

measured=$(java -cp "$jar" vsm.analysis/src/bench/SimulationBench.java 2> /dev/null)
echo "$measured"

python=/usr/bin/python3
[ -x "$python" ] || python=python3
read -r bare simpy _ < <("$python" vsm.analysis/src/bench/mm1.py 200000)
echo "single-queue-simpy-events $bare events per second and core, without any figures"
echo "single-queue-simpy $simpy events per second and core, with the same figures"

vsm=$(echo "$measured" | awk '$1 == "single-queue" { printf "%.0f", $2 }')
cores=$(nproc)
echo "ratio-per-core $((vsm / simpy)) times as fast as SimPy with the same figures, on one core"
times=$((cores * vsm / simpy))
echo "ratio $times times as fast as SimPy with the same figures, vsm on its $cores cores, SimPy on the one that it can use (wanted: $ratio)"
[ "$times" -ge "$ratio" ]
