#!/bin/bash
# Tests the launcher: where it may lie, which Java it takes, and that its archive of classes never gets in the way.
# Needs the built program (mvn package). Prints a line for each test and ends with 1 if one failed.
set -u

module=$(cd "$(dirname "$0")/../../.." && pwd -P)
jar=$module/target/vsm.jar
[ -f "$jar" ] || { echo "not built: $jar"; exit 1; }
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
failures=0

# A copy of the program as it is installed, in a folder of this name.
installed() {
    mkdir -p "$work/$1/bin" "$work/$1/target"
    cp "$module/bin/vsm" "$work/$1/bin/"
    [ -f "$work/$1/target/vsm.jar" ] || cp "$jar" "$work/$1/target/"
    echo "$work/$1/bin/vsm"
}

# Runs a command; sets status, out and err.
run() {
    out=$("$@" 2>"$work/err")
    status=$?
    err=$(cat "$work/err")
}

# expect NAME STATUS OUT ERR: what the last run must have given; OUT and ERR are patterns of the shell.
expect() {
    # shellcheck disable=SC2053 # patterns
    if [ "$status" = "$2" ] && [[ $out == $3 ]] && [[ $err == $4 ]]; then
        echo "ok      $1"
    else
        echo "FAILED  $1: status $status, out '$out', err '$err'"
        failures=$((failures + 1))
    fi
}

wait_for_archive() {
    for _ in $(seq 120); do
        [ -z "$(find "$1" -name '*.making' 2>/dev/null)" ] && [ -n "$(find "$1" -name '*.jsa' 2>/dev/null)" ] && return
        sleep 0.5
    done
}

archives() {
    find "$1" -name '*.jsa' | wc -l
}

version='vsm [0-9]*.[0-9]*'
mkdir "$work/here"
printf 'value stream S { current state A { step B { process time 5 min } } }\n' > "$work/here/a b.vsm"
printf 'value stream {\n' > "$work/here/broken.vsm"
cd "$work/here" || exit 1
export XDG_CACHE_HOME=$work/cache
vsm=$(installed project/vsm.cli)

# --- where it lies ----------------------------------------------------------------------------------------------------

for shell in sh dash bash busybox; do
    command -v $shell >/dev/null || continue
    [ $shell = busybox ] && interpreter='busybox sh' || interpreter=$shell
    run $interpreter "$vsm" --version
    expect "runs with $shell" 0 "$version" ''
done
run "$vsm" check 'a b.vsm'
expect 'reads files of the working directory' 0 '' 'one file checked: no errors, no warnings'
run "$vsm" check broken.vsm
expect 'passes the exit code on' 1 'broken.vsm:1:*' '*'
ln -s "$vsm" "$work/absolute-link"
ln -s absolute-link "$work/relative-link"
run "$work/relative-link" --version
expect 'resolves symbolic links' 0 "$version" ''
PATH=$work/project/vsm.cli/bin:$PATH run vsm --version
expect 'is found on the path' 0 "$version" ''
(cd "$work/project/vsm.cli/bin" && sh vsm --version >/dev/null) ; status=$? out='' err=''
expect 'runs from its own folder' 0 '' ''
umlauts=$(installed 'Wertströme und mehr')
cp 'a b.vsm' 'Prüfung für alle.vsm'
run "$umlauts" check 'Prüfung für alle.vsm'
expect 'lies in a folder with blanks and umlauts' 0 '' '*no errors*'
run env -u LANG -u LC_CTYPE LC_ALL=C "$umlauts" check 'Prüfung für alle.vsm'
expect 'reads names with umlauts without a language' 0 '' '*no errors*'

# --- which Java -------------------------------------------------------------------------------------------------------

mkdir -p "$work/old/bin"
printf 'JAVA_VERSION="11.0.2"\n' > "$work/old/release"
printf '#!/bin/sh\necho old >&2\nexit 99\n' > "$work/old/bin/java"
chmod +x "$work/old/bin/java"
run env JAVA_HOME="$work/old" "$vsm" --version
expect 'passes an old JAVA_HOME over' 0 "$version" ''
mkdir "$work/tools"
for tool in sh readlink find ls cksum sed grep head mkdir rmdir rm mv sleep; do
    ln -s "$(command -v $tool)" "$work/tools/$tool"
done
run env JAVA_HOME="$work/old" PATH="$work/tools" "$vsm" --version
expect 'says that Java is too old' 3 '' 'vsm: needs Java 17 or newer; found only */old (version 11.0.2).*'
run env -u JAVA_HOME PATH="$work/tools" "$vsm" --version
expect 'says that Java is missing' 3 '' 'vsm: needs Java 17 or newer.*'
run env -u LC_ALL -u LC_MESSAGES LANG=de_DE.UTF-8 JAVA_HOME="$work/old" PATH="$work/tools" "$vsm" --version
expect 'says it in German' 3 '' 'vsm: braucht Java ab Version 17; gefunden nur */old (version 11.0.2).*vsm: Bitte ein JDK installieren*'
run env LC_ALL=C LANG=de_DE.UTF-8 JAVA_HOME="$work/old" PATH="$work/tools" "$vsm" --version
expect 'says it in English where LC_ALL says so' 3 '' 'vsm: needs Java 17 or newer; *'

# --- the archive of classes -------------------------------------------------------------------------------------------

export XDG_CACHE_HOME=$work/first
for _ in 1 2 3 4; do "$vsm" check 'a b.vsm' >/dev/null 2>&1 & done
wait
wait_for_archive "$XDG_CACHE_HOME"
out=$(archives "$XDG_CACHE_HOME") status=0 err=''
expect 'four first commands at once leave one archive' 0 1 ''
run "$vsm" check 'a b.vsm'
expect 'runs with the archive' 0 '' 'one file checked: no errors, no warnings'
java_of_archive=$(find "$XDG_CACHE_HOME" -name '*.jsa' | head -n 1)
run "$(dirname "$(readlink -f "$(command -v java)")")/java" -Xshare:on -XX:SharedArchiveFile="$java_of_archive" \
    -Xlog:disable -cp "$work/project/vsm.cli/target/vsm.jar" org.vsm.cli.Vsm --version
[ -n "${JAVA_HOME:-}" ] || expect 'the archive fits the JVM' 0 "$version" ''
touch -d '2001-02-03' "$work/project/vsm.cli/target/vsm.jar"
run "$vsm" check 'a b.vsm'
sleep 1
wait_for_archive "$XDG_CACHE_HOME"
out=$(archives "$XDG_CACHE_HOME")
expect 'another build gets another archive' 0 2 '*no errors*'
for archive in "$XDG_CACHE_HOME"/vsm/*.jsa; do chmod u+w "$archive"; echo damaged > "$archive"; done
run "$vsm" check 'a b.vsm'
expect 'a damaged archive does no harm' 0 '' 'one file checked: no errors, no warnings'
run env XDG_CACHE_HOME=/proc/self "$vsm" check 'a b.vsm'
expect 'a cache folder that cannot be written to does no harm' 0 '' 'one file checked: no errors, no warnings'
run env -u HOME -u XDG_CACHE_HOME "$vsm" check 'a b.vsm'
expect 'no home folder does no harm' 0 '' 'one file checked: no errors, no warnings'

# --- building ---------------------------------------------------------------------------------------------------------

mkdir -p "$work/project/vsm.cli/src/main"
touch "$work/project/vsm.cli/src/main/New.java"
run "$vsm" --version
expect 'notices sources that are newer than the program' 0 "$version" 'vsm: the sources are newer than the program*'
rm -r "$work/project/vsm.cli/src"
rm "$work/project/vsm.cli/target/vsm.jar"
java_home=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
run env JAVA_HOME="$java_home" PATH="$work/tools" "$vsm" --version
expect 'says that Maven is missing' 3 '' 'vsm: is not built yet, and Maven (mvn) is not installed: get it from https://maven.apache.org or with the package manager.'
printf '#!/bin/sh\necho "[ERROR] no network"\nexit 1\n' > "$work/tools/mvn"
chmod +x "$work/tools/mvn"
run env JAVA_HOME="$java_home" PATH="$work/tools" "$vsm" --version
expect 'says why a build failed' 3 '' 'vsm: first use: building*no network*the build failed; all of its output is in *'
cat > "$work/tools/mvn" <<SCRIPT
#!/bin/sh
echo . >> "$work/builds"
sleep 2
cp "$jar" "$work/project/vsm.cli/target/vsm.jar"
SCRIPT
ln -s "$(command -v cp)" "$work/tools/cp"
for _ in 1 2 3; do
    env JAVA_HOME="$java_home" PATH="$work/tools" "$vsm" --version >> "$work/versions" 2>/dev/null &
done
wait
out="$(wc -l < "$work/builds") $(wc -l < "$work/versions")" status=0 err=''
expect 'three first commands at once build once' 0 '1 3' ''

echo
[ $failures = 0 ] && echo 'all tests of the launcher passed' || echo "$failures tests of the launcher failed"
[ $failures = 0 ]
