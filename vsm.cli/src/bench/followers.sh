#!/bin/bash
# A room that follows a stream which is edited twice a second.
# usage: followers.sh [FOLLOWERS] [SECONDS]    ends with 1 if somebody does not end with the last picture, an update takes longer
#                                              than a second, or the server takes 512 MB of memory or more
# Needs the built program (mvn package) and Linux. The machine should have nothing else to do.
set -euo pipefail

followers=${1:-100}
seconds=${2:-60}
cd "$(dirname "$0")/../.."
[ -f target/vsm.jar ] || { echo "not built: target/vsm.jar"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp ../samples/incident-management.vsm "$folder"
java -Xmx400m -cp target/vsm.jar src/bench/java/Followers.java "$followers" "$seconds" "$folder/incident-management.vsm" bin/vsm serve
