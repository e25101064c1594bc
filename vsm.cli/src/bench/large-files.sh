#!/bin/bash
# How long vsm analyze takes for 100,000 steps beside 10,000, and how much memory.
# usage: large-files.sh [MOST]    ends with 1 if it takes more than MOST times as long (default 12) or 4 GB
set -euo pipefail

most=${1:-12}
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A stream of so many steps, with ways back, branches and parallel work among them.
generate() {
    awk -v steps="$1" 'BEGIN {
        print "value stream Large {\n    customer C demands 20 per day\n    team T { people 100000 }\n    current state A {"
        for (i = 1; i <= steps; i++) {
            items = "process time " i % 50 + 1 " min  wait time " i % 7 " h"
            if (i % 20 == 10) items = items "  rework " i % 9 + 1 " % to S" i - 3
            step = "step S" i " by T { " items " }"
            if (i % 50 == 0 && i < steps) {
                i++
                print "        either 70 % { " step " } otherwise { step S" i " { PT 5 min } }"
            } else if (i % 60 == 0 && i < steps) {
                i++
                print "        parallel { " step " } and { step S" i " { PT 5 min } }"
            } else {
                print "        " step
            }
        }
        print "        delivery\n    }\n}"
    }'
}

# Sets seconds and megabytes of an analysis of so many steps: the shorter one of two runs.
measure() {
    generate "$1" > "$work/$1.vsm"
    for _ in 1 2; do
        /usr/bin/time -f '%e %M' -o "$work/time" vsm.cli/bin/vsm analyze --format json "$work/$1.vsm" > "$work/$1.json"
        tail -n 1 "$work/time" >> "$work/$1.times"
    done
    read -r seconds kilobytes < <(sort -n "$work/$1.times" | head -n 1)
    megabytes=$((kilobytes / 1024))
    echo "$1 steps: $seconds s, $megabytes MB"
}

measure 10000
small=$seconds
measure 100000
awk -v small="$small" -v large="$seconds" -v megabytes="$megabytes" -v most="$most" 'BEGIN {
    printf "%.1f times (at most %s), %d MB (at most 4096)\n", large / small, most, megabytes
    exit large / small > most || megabytes > 4096
}'
