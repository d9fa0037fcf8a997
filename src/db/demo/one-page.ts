/** A document of one page, made from its lines: what an applicant of the demo sent. */

const PAGE = { width: 595, height: 842, margin: 72, leading: 20, size: 12 };

/** Letters that the standard encoding of PDF has, in Latin-1; the others become a question mark. */
const written = (line: string): string =>
  [...line.replaceAll('’', "'").replaceAll('–', '-')]
    .map((letter) => (letter.charCodeAt(0) < 256 ? letter : '?'))
    .join('')
    .replaceAll(/[\\()]/g, String.raw`\$&`);

/** A PDF file; the same lines make the same bytes. */
export function onePage(lines: readonly string[]): Buffer {
  const { width, height, margin, leading, size } = PAGE;
  const text = lines.map((line) => `(${written(line)}) Tj T*`).join('\n');
  const content = `BT /F1 ${size} Tf ${leading} TL ${margin} ${height - margin} Td\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
