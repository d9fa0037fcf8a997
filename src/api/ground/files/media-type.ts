/** What bytes are, told by themselves and never by what their sender says. */

const SIGNATURES: readonly (readonly [type: string, bytes: readonly (number | null)[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['audio/wav', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x41, 0x56, 0x45]],
  ['audio/mpeg', [0x49, 0x44, 0x33]],
  ['video/mp4', [null, null, null, null, 0x66, 0x74, 0x79, 0x70]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
];

const OFFICE: Readonly<Record<string, string>> = {
  'word/': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'xl/': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'ppt/': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};
const OPEN_DOCUMENT = /mimetype(application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation))/;

/** `head`: the first few thousand bytes. */
export function mediaTypeOf(head: Buffer): string {
  const found = SIGNATURES.find(([, bytes]) => bytes.every((byte, at) => byte === null || head[at] === byte))?.[0];
  if (found === 'application/zip') return insideZip(head.toString('latin1'));
  if (found !== undefined) return found;
  return isText(head) ? 'text/plain' : 'application/octet-stream';
}

function insideZip(text: string): string {
  const open = OPEN_DOCUMENT.exec(text)?.[1];
  if (open !== undefined) return open;
  const office = Object.entries(OFFICE).find(([folder]) => text.includes(folder));
  return office?.[1] ?? 'application/zip';
}

/** UTF-8 without control characters but tabs and line ends; a character cut at the end of the head is no fault. */
function isText(head: Buffer): boolean {
  if (head.length === 0) return true;
  const text = new TextDecoder('utf-8').decode(head, { stream: true });
  return !text.includes('\ufffd') && ![...text].some((character) => character < ' ' && !'\t\n\r\f'.includes(character));
}

/** What a browser may show in place; everything else is handed over as a file. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain']);

export function safeHeaders(mediaType: string, given: string): Record<string, string> {
  // A name is no way to a folder, whatever saves it.
  const name = given.replaceAll(/[/\\]/g, '_');
  const how = SHOWN.has(mediaType) ? 'inline' : 'attachment';
  const plain = name.replaceAll(/[^\x20-\x7e]|"/g, '_');
  return {
    'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
    'content-disposition': `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
  };
}
