import JSZip from 'jszip';
import PDFDocument from 'pdfkit';
import { DOCX } from '../../../../knowledge/ingest/readers/media-types';
import { readPage, readProblem } from './reading';

type Writing = (pdf: PDFKit.PDFDocument) => void;

async function makePdf(
  write: Writing,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument(options);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  write(pdf);
  pdf.end();
  await ended;
  // As a file is read from a disk: a Buffer.
  return Buffer.concat(chunks);
}

const pdfFile = (content: Uint8Array) => ({
  address: '/files/passport-guide.pdf',
  mediaType: 'application/pdf',
  content,
});

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

async function makeDocx(body: string): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/_rels/document.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  const style = (level: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`;
  zip.file('word/styles.xml', `<w:styles ${NAMESPACE}>${style(1)}${style(2)}</w:styles>`);
  zip.file('word/document.xml', `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`);
  return zip.generateAsync({ type: 'uint8array' });
}

const docxFile = (content: Uint8Array) => ({
  address: '/files/guide.docx',
  mediaType: DOCX,
  content,
});

// The first compilation of PDF.js for jest takes some seconds; later it comes from the cache.
beforeAll(async () => {
  await import('unpdf/pdfjs');
}, 120_000);

describe('A PDF', () => {
  const threePages: Writing = (pdf) => {
    for (const page of [1, 2, 3]) {
      if (page > 1) pdf.addPage();
      pdf.text('Ministry of Travel – Guide', 72, 40);
      pdf.text(
        `The rules of part number ${page} are written here for every citizen to read.`,
        72,
        100,
      );
      pdf.text(`Another paragraph of part ${page}, some way below the first one.`, 72, 200);
      pdf.text(`Page ${page} of 3`, 72, 700);
    }
  };

  it('has the title that it carries, its text in paragraphs, and its date', async () => {
    const info = { Title: 'The passport guide', ModDate: new Date('2024-03-05T12:00:00Z') };
    const page = await readPage(pdfFile(await makePdf(threePages, { info })));
    expect(page).toMatchObject({ title: 'The passport guide', language: 'en' });
    expect(page.updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(page.text.split('\n\n').slice(0, 2)).toEqual([
      'The rules of part number 1 are written here for every citizen to read.',
      'Another paragraph of part 1, some way below the first one.',
    ]);
  });

  it('loses what stands at the head and the foot of each page', async () => {
    const { text } = await readPage(pdfFile(await makePdf(threePages)));
    expect(text).not.toMatch(/Ministry|Page \d/);
  });

  it('has words that were divided at the end of a line whole, and compounds with their hyphen', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.text(
        'Prenez un rendez-vous pour la demande de passe-\nport. Le rendez-\nvous dure une heure.',
      );
    });
    const { text, language } = await readPage(pdfFile(bytes));
    expect(language).toBe('fr');
    expect(text).toBe(
      'Prenez un rendez-vous pour la demande de passeport. Le rendez-vous dure une heure.',
    );
  });

  it.each([
    ['without text', () => makePdf((pdf) => pdf.rect(10, 10, 50, 50).fill()), 'scanned'],
    ['with a password', () => makePdf(threePages, { userPassword: 'secret' }), 'encrypted'],
    ['that is none', async () => new Uint8Array([1, 2, 3]), 'broken'],
  ])('%s is named and skipped', async (_, make, code) => {
    const { address, reason } = await readProblem(pdfFile(await make()));
    expect([address, reason.code]).toEqual(['/files/passport-guide.pdf', code]);
  });
});

describe('A Word document', () => {
  it('has its headings, and its tables as sentences', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const body =
      paragraph('Guide du permis', 'Heading1') +
      paragraph('Le permis de conduire se renouvelle tous les cinq ans.') +
      paragraph('Frais', 'Heading2') +
      `<w:tbl>${row('Adulte', '10 $')}${row('Enfant', '5 $')}</w:tbl>`;
    expect(await readPage(docxFile(await makeDocx(body)))).toMatchObject({
      title: 'Guide du permis',
      language: 'fr',
      text: 'Le permis de conduire se renouvelle tous les cinq ans.\n\n## Frais\n\nAdulte; 10 $.\n\nEnfant; 5 $.',
    });
  });

  it.each([
    ['that is none', async () => new Uint8Array([80, 75, 1, 2]), 'broken'],
    ['without text', () => makeDocx(''), 'no-text'],
  ])('%s is named and skipped', async (_, make, code) => {
    expect((await readProblem(docxFile(await make()))).reason.code).toBe(code);
  });
});
