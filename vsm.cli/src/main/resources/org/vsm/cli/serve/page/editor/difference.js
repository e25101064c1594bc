// What has to be changed to make one text of another, line by line, so that a cursor in a line that stays does not move.

const MOST_PAIRS = 4_000_000;

/** For two lists of lines the length of the longest common part of each pair of their ends. */
function commonParts(before, after) {
    const width = after.length + 1;
    const lengths = new Uint32Array((before.length + 1) * width);
    for (let i = before.length - 1; i >= 0; i--) {
        for (let j = after.length - 1; j >= 0; j--) {
            lengths[i * width + j] = before[i] === after[j] ? lengths[(i + 1) * width + j + 1] + 1
                : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
        }
    }
    return (i, j) => lengths[i * width + j];
}

/** The smallest change within two texts that begin and end alike. */
function trimmed(from, before, after) {
    let start = 0;
    const shorter = Math.min(before.length, after.length);
    while (start < shorter && before[start] === after[start]) {
        start++;
    }
    let end = 0;
    while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
        end++;
    }
    return { from: from + start, to: from + before.length - end, insert: after.slice(start, after.length - end) };
}

/** Changes of the editor, in the order of the text; none where both are the same. */
export function difference(before, after) {
    const old = before.split(/(?<=\n)/);
    const fresh = after.split(/(?<=\n)/);
    if (old.length * fresh.length > MOST_PAIRS) {
        return [trimmed(0, before, after)];
    }
    const common = commonParts(old, fresh);
    const changes = [];
    let place = 0;
    let gone = '';
    let come = '';
    const close = () => {
        if (gone !== come) {
            changes.push(trimmed(place - gone.length, gone, come));
        }
        gone = '';
        come = '';
    };
    for (let i = 0, j = 0; i < old.length || j < fresh.length;) {
        if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
            close();
            place += old[i++].length;
            j++;
        } else if (j >= fresh.length || i < old.length && common(i + 1, j) >= common(i, j + 1)) {
            gone += old[i];
            place += old[i++].length;
        } else {
            come += fresh[j++];
        }
    }
    close();
    return changes;
}
