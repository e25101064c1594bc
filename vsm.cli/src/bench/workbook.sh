#!/bin/bash
# How long vsm excel takes in a warm JVM for 500 steps and two states, and LibreOffice to calculate the workbook anew.
# usage: workbook.sh [WRITTEN] [CALCULATED]    ends with 1 if that takes more seconds (default 3 and 10)
set -euo pipefail

written=${1:-3}
calculated=${2:-10}
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# 500 steps with 20 ways back and other ways; the second state changes some of them.
awk 'BEGIN {
    print "value stream Large {\n    customer C demands 20 per day\n    team T { people 200 }\n    team U { people 200 }\n    current state A {"
    for (i = 1; i <= 500; i++) {
        items = "process time " i % 50 + 1 " min  wait time " i % 7 " h  %C&A 9" i % 10 " %"
        if (i % 25 == 10) items = items "  rework " i % 9 + 1 " % to S" i - 3
        step = "step S" i " by " (i % 2 ? "T" : "U") " { " items " }"
        if (i % 50 == 0 && i < 500) {
            i++
            print "        either 70 % { " step " } otherwise { step S" i " { PT 5 min } }"
        } else {
            print "        " step
        }
    }
    print "        delivery\n    }\n    future state B from A {"
    for (i = 3; i <= 500; i += 40) print "        change S" i " { process time 30 s }"
    print "    }\n}"
}' > "$work/large.vsm"

java -cp vsm.cli/target/vsm.jar vsm.cli/src/bench/WorkbookWriting.java "$work/large.vsm" "$work/large.xlsx" 8 > "$work/times"
# The clock counts on a machine that is free; elsewhere the processor time tells how much work it is.
read -r warm busy < <(sort -n "$work/times" | head -n 1)
echo "written: $warm s, $busy s of processor time on all threads"

# Values taken out, so that everything has to be calculated.
mkdir "$work/bare"
(cd "$work/bare" && unzip -q ../large.xlsx && sed -i -E 's#(</f>|<f[^>]*/>)<v>[^<]*</v>#\1#g' xl/worksheets/sheet*.xml && zip -q -r ../bare.xlsx .)
convert() {
    soffice -env:UserInstallation="file://$work/profile" --headless --norestore --convert-to ods --outdir "$work/out" "$1" > "$work/soffice.log" 2>&1
}
convert "$work/bare.xlsx"
start=$(date +%s.%N)
convert "$work/bare.xlsx"
end=$(date +%s.%N)
awk -v warm="$warm" -v start="$start" -v end="$end" -v written="$written" -v calculated="$calculated" 'BEGIN {
    printf "opened, calculated and saved by LibreOffice: %.1f s\n", end - start
    exit warm > written || end - start > calculated
}'
