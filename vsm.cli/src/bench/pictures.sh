#!/bin/bash
# How long pictures take: warm and cold, small and large, each beside what is wanted and beside vsm analyze of the same file.
# usage: pictures.sh [RUNS [MOST]]    ends with 1 if the first map takes more than MOST times as long as vsm analyze
#                                     (default 2.5; medians of RUNS alternating commands, default 7)
# Times depend on the machine, which should have nothing else to do: they are told, not held.
set -euo pipefail

runs=${1:-7}
most=${2:-2.5}
cd "$(dirname "$0")/../../.."
vsm=vsm.cli/bin/vsm
jar=vsm.cli/target/vsm.jar
[ -f "$jar" ] || { echo "not built: $jar"; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A model of so many steps: stages of ten with queues, choices, rework within and across rows, and information; a second
# state changes some of them.
generate() {
    awk -v steps="$1" 'BEGIN {
        print "value stream V { customer C demands 9 per day control K team T team U current state A {"
        for (i = 0; i < steps; i++) {
            if (i % 10 == 0) print "stage G" i " \"Stage " i "\" {"
            items = "PT " i % 7 + 1 " min %C&A 9" i % 9 " % value adding"
            if (i % 10 == 7) items = items " rework 8 % to S" i - 4 " \"something is missing\""
            if (i % 40 == 39) items = items " rework 3 % to S" i - 22 " \"wrong from the start\""
            print "step S" i " \"Step number " i "\" by " (i % 3 ? "T" : "U") " { " items " }"
            if (i % 3 == 0) print "queue Q" i " \"Queue " i "\" " i % 17 + 1
            if (i % 10 == 4) print "either 30 % O" i " { step X" i " { PT 5 min } wait 1 h } otherwise { }"
            if (i % 10 == 9 || i == steps - 1) print "}"
        }
        print "information from C to S0 \"Order\" electronic every 1 day"
        print "information from K to S" int(steps / 2) " \"Plan\" feedback from S" steps - 1 " to S1 \"Survey\" }"
        print "future state B from A {"
        for (i = 3; i < steps; i += 40) print "change S" i " { PT 30 s }"
        print "} }"
    }'
}

# Times some commands in turn, again and again: one line each in $work/commands.
alternate() {
    rm -f "$work"/times.*
    for _ in $(seq "$runs"); do
        number=0
        while read -r -a words; do
            start=${EPOCHREALTIME/[.,]/}
            "$vsm" "${words[@]}" > /dev/null
            echo $((${EPOCHREALTIME/[.,]/} - start)) >> "$work/times.$number"
            number=$((number + 1))
        done < "$work/commands"
    done
}

median() {
    sort -n "$work/times.$1" | sed -n "$(((runs + 1) / 2))p"
}

# Tells what was measured: name, microseconds, those of vsm analyze, milliseconds wanted.
tell() {
    awk -v name="$1" -v time="$2" -v reference="$3" -v wanted="$4" 'BEGIN {
        printf "%-40s %6.0f ms   wanted: %6.0f ms   %5.2f times vsm analyze\n", name, time / 1000, wanted, time / reference
    }'
}

# The first command has the archive of classes made.
export XDG_CACHE_HOME=$work/cache
"$vsm" analyze samples/incident-management.vsm > /dev/null
for _ in $(seq 240); do
    [ -n "$(find "$XDG_CACHE_HOME" -name '*.jsa')" ] && [ -z "$(find "$XDG_CACHE_HOME" -name '*.making')" ] && break
    sleep 0.5
done

generate 30 > "$work/30.vsm"
java -cp "$jar" vsm.cli/src/bench/WarmPictures.java "$work/30.vsm" 100

printf '%s\n' "analyze samples/incident-management.vsm" "diagram samples/incident-management.vsm -o $work/map.svg" > "$work/commands"
alternate
first=$(median 1)
analysis=$(median 0)
tell 'incident-management, map, cold' "$first" "$analysis" 1000

generate 500 > "$work/500.vsm"
printf '%s\n' "analyze $work/500.vsm --state A" "diagram $work/500.vsm --state A -o $work/map.svg" \
    "diagram $work/500.vsm --state A --view lanes -o $work/lanes.svg" "diagram $work/500.vsm --view compare -o $work/compare.svg" > "$work/commands"
alternate
tell '500 steps, map, cold' "$(median 1)" "$(median 0)" 5000
tell '500 steps, lanes, cold' "$(median 2)" "$(median 0)" 5000
tell '500 steps in two states, compare, cold' "$(median 3)" "$(median 0)" 5000

for sample in samples/*.vsm; do
    printf '%s\n' "analyze $sample" "diagram $sample -o $work/map.svg" > "$work/commands"
    alternate
    tell "${sample##*/}, map, cold" "$(median 1)" "$(median 0)" 1000
done

awk -v first="$first" -v analysis="$analysis" -v most="$most" 'BEGIN {
    printf "the first map takes %.2f times as long as vsm analyze (at most %s)\n", first / analysis, most
    exit first > most * analysis
}'
