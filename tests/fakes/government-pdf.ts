import PDFDocument from 'pdfkit';

/** A leaflet of one page. */
export function leaflet(): Promise<Buffer> {
  const document = new PDFDocument({ info: { Title: 'Counter hours' } });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  const done = new Promise<Buffer>((resolve) => {
    document.on('end', () => resolve(Buffer.concat(pieces)));
  });
  document.fontSize(18).text('Counter hours');
  document
    .fontSize(11)
    .text('Our counters are open from 9 to 4, Monday to Friday. Bring a card with your photo.');
  document.end();
  return done;
}
