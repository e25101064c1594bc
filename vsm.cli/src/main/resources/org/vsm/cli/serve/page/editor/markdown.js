// The little Markdown that the language server writes, as elements. Texts become text nodes, never markup.

const INLINE = /\\([\\`*_[\]<>#|~&])|\*\*((?:\\.|[^*\\])+)\*\*|`([^`]+)`|\*((?:\\.|[^*\\])+)\*/g;

function inline(parent, text) {
    let end = 0;
    for (const match of text.matchAll(INLINE)) {
        parent.append(text.slice(end, match.index));
        end = match.index + match[0].length;
        if (match[1]) {
            parent.append(match[1]);
        } else if (match[3]) {
            parent.appendChild(document.createElement('code')).textContent = match[3];
        } else {
            inline(parent.appendChild(document.createElement(match[2] ? 'strong' : 'em')), match[2] ?? match[4]);
        }
    }
    parent.append(text.slice(end));
    return parent;
}

/** A plain text in which words of the language stand between back ticks. */
export function coded(parent, text) {
    text.split('`').forEach((part, index, all) => {
        const isCode = index % 2 === 1 && index < all.length - 1;
        parent.append(isCode ? Object.assign(document.createElement('code'), { textContent: part }) : index % 2 === 1 ? `\`${part}` : part);
    });
    return parent;
}

const cells = line => line.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map(each => each.trim());

function table(lines) {
    const element = document.createElement('table');
    const [head, , ...body] = lines;
    const rows = cells(head).some(each => each) ? [[head, 'th'], ...body.map(each => [each, 'td'])] : body.map(each => [each, 'td']);
    for (const [line, kind] of rows) {
        const row = element.appendChild(document.createElement('tr'));
        cells(line).forEach(each => inline(row.appendChild(document.createElement(kind)), each));
    }
    return element;
}

function list(lines) {
    const element = document.createElement('ul');
    lines.forEach(each => inline(element.appendChild(document.createElement('li')), each.replace(/^\s*[-*] /, '')));
    return element;
}

function block(lines) {
    if (lines.every(each => each.trimStart().startsWith('|'))) {
        return table(lines);
    }
    if (lines.every(each => /^\s*[-*] /.test(each))) {
        return list(lines);
    }
    if (lines[0].startsWith('```')) {
        const code = document.createElement('pre');
        code.textContent = lines.filter(each => !each.startsWith('```')).join('\n');
        return code;
    }
    const heading = /^#+ (.*)$/.exec(lines[0]);
    return inline(document.createElement(heading ? 'h4' : 'p'), heading ? heading[1] : lines.join(' '));
}

/** What the server says: a text, Markdown, or several of them. */
export function rendered(contents) {
    const element = document.createElement('div');
    element.className = 'vsm-words';
    const all = Array.isArray(contents) ? contents : [contents];
    for (const each of all) {
        const text = typeof each === 'string' ? each : each.value;
        if (each.kind === 'plaintext') {
            coded(element.appendChild(document.createElement('p')), text).className = 'vsm-plain';
        } else {
            text.split(/\n\s*\n/).filter(part => part.trim()).forEach(part => element.append(block(part.split('\n'))));
        }
    }
    return element;
}
