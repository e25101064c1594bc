#!/bin/bash
# How long a short command takes from start to end, beside a bare JVM that prints one line: medians of alternating runs.
# usage: startup.sh [RUNS [MOST]]    ends with 1 if the command takes more than MOST times as long (default 15)
set -euo pipefail

runs=${1:-21}
most=${2:-15}
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

printf 'public class Bare { public static void main(String[] a) { System.out.println("one line"); } }\n' > "$work/Bare.java"
javac -d "$work" "$work/Bare.java"
bare=(java -cp "$work" Bare)
command=(vsm.cli/bin/vsm analyze samples/incident-management.vsm)

# The first run has an archive of classes made; it is there when nothing is in the making any more.
export XDG_CACHE_HOME=$work/cache
"${command[@]}" > /dev/null
for _ in $(seq 240); do
    [ -n "$(find "$XDG_CACHE_HOME" -name '*.jsa')" ] && [ -z "$(find "$XDG_CACHE_HOME" -name '*.making')" ] && break
    sleep 0.5
done

# Runs a command and appends the microseconds that it took to a file.
measure() {
    local file=$1 start=${EPOCHREALTIME/[.,]/}
    shift
    "$@" > /dev/null
    echo $((${EPOCHREALTIME/[.,]/} - start)) >> "$file"
}

for _ in $(seq "$runs"); do
    measure "$work/bare" "${bare[@]}"
    measure "$work/command" "${command[@]}"
done

median() {
    sort -n "$1" | sed -n "$(((runs + 1) / 2))p"
}

awk -v bare="$(median "$work/bare")" -v command="$(median "$work/command")" -v most="$most" -v runs="$runs" 'BEGIN {
    ratio = command / bare
    printf "bare JVM %.0f ms, vsm analyze %.0f ms: %.1f times (medians of %d runs, at most %s)\n",
        bare / 1000, command / 1000, ratio, runs, most
    exit ratio > most
}'
