import { SaxesParser } from 'saxes';
import type { Bilingual } from '../../report/problem.ts';

/** What keeps a drawing from being published, and the line where that stands. */
export interface DrawingFault {
  what: Bilingual;
  line?: number;
}

/**
 * Checks a drawing (SVG 1.1) that is published as it is: pages show it without what it runs or fetches, and
 * who opens it alone would run that in the site's name.
 *
 * @param bytes of the file
 * @returns its first fault
 */
export function findDrawingFault(bytes: Uint8Array): DrawingFault | undefined {
  if (bytes.length === 0) return { what: { ar: 'الملف فارغ.', en: 'The file is empty.' } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return notText;
  }
  return text.includes('\0') ? notText : parseDrawing(text);
}

const notText: DrawingFault = {
  what: {
    ar: 'ليس رسماً بصيغة SVG بل ملف من صيغة أخرى، مهما قال اسمه.',
    en: 'This is no SVG drawing but a file of another format, whatever its name says.',
  },
};

function parseDrawing(text: string): DrawingFault | undefined {
  const found: DrawingFault[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const report = (what: Bilingual) => found.push({ what, line: parser.line });
  let depth = 0;
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(
      ({ local: name, value }) => [name, value] as const,
    );
    if (depth++ === 0) {
      const names = values.map(([name]) => name);
      if (local !== 'svg' || uri !== 'http://www.w3.org/2000/svg') report(notDrawing);
      else if (!names.includes('viewBox') && !(names.includes('width') && names.includes('height')))
        report(withoutSize);
    }
    if (/^(script|foreignObject|iframe|embed|object)$/.test(local)) report(holds(`<${local}>`));
    for (const [name, value] of values) {
      if (/^on/i.test(name)) report(holds(name));
      if (/^\s*javascript:/i.test(value)) report(holds('javascript:'));
      const isOther = /^(href|src)$/.test(name) && local !== 'a' && !/^\s*(#|data:)/.test(value);
      if (isOther || isFetching(value)) report(fetches(value));
    }
  });
  parser.on('closetag', () => depth--);
  const readStyle = (style: string) => isFetching(style) && report(fetches('url()'));
  parser.on('text', readStyle);
  parser.on('cdata', readStyle);
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === 'xml-stylesheet') report(fetches(body));
  });
  parser.on('doctype', (doctype) => /<!ENTITY/.test(doctype) && report(holds('<!ENTITY>')));
  parser.on('error', ({ message }) => report(malformed(message.replace(/^[\d:. ]+/, ''))));
  parser.write(text).close();
  return found[0];
}

const isFetching = (css: string) => /@import|url\((?!\s*['"]?\s*(?:#|data:))/i.test(css);

const notDrawing: Bilingual = {
  ar: 'ليس رسماً: أول عناصره ليس svg من فضاء الأسماء http://www.w3.org/2000/svg.',
  en: 'This is no drawing: its first element is not svg of the namespace http://www.w3.org/2000/svg.',
};
const withoutSize: Bilingual = {
  ar: 'لا قياس للرسم: يلزم عنصر svg خاصية viewBox، أو width وheight.',
  en: 'The drawing has no size: its svg element needs viewBox, or width and height.',
};
const holds = (what: string): Bilingual => ({
  ar: `في الرسم ما لا يُنشر في صورة: ${what}.`,
  en: `The drawing holds what no picture may publish: ${what}.`,
});
const fetches = (what: string): Bilingual => ({
  ar: `يطلب الرسم ملفاً آخر لن يصل إلى القارئ: ${what.slice(0, 80)}`,
  en: `The drawing asks for another file, which readers do not get: ${what.slice(0, 80)}`,
});
const malformed = (message: string): Bilingual => ({
  ar: `ليس XML سليماً عند هذا السطر: ${message}`,
  en: `This is no well-formed XML at this line: ${message}`,
});
