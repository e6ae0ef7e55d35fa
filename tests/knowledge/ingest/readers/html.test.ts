import { chunkDocument } from '../../../../knowledge/chunk/passages';
import { toDocuments } from '../../../../knowledge/ingest/documents';
import { readPage as readFile, readProblem } from './reading';

const FRENCH = `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<title>Allocation canadienne pour enfants : montants - Canada.ca</title>
<meta name="dcterms.modified" content="2025-11-02"><meta name="dcterms.creator" content="Agence du revenu du Canada">
<meta name="dcterms.subject" content="Prestations;Impôt">
<link rel="canonical" href="https://www.canada.ca/fr/arc/ace.html">
<link rel="alternate" hreflang="en" href="https://www.canada.ca/en/cra/ccb.html"></head>
<body><nav><a href="/">Accueil</a></nav><ol class="breadcrumb"><li>Fil d’Ariane</li></ol>
<main property="mainContentOfPage"><h1 id="wb-cont">Montants de l’allocation</h1>
<h2>Sur cette page</h2><ul><li><a href="#montants">Montants</a></li><li><a href="#demande">Demande</a></li></ul>
<p>Le <a href="../montant.html">montant</a> dépend du revenu.<img src="x.png" alt="image"></p>
<h2 id="montants">Montants</h2>
<table><caption>Montants de 2025</caption><thead><tr><th>Âge</th><th>Par année</th></tr></thead>
<tbody><tr><td>Moins de 6 ans</td><td>7 787 $</td></tr><tr><td>6 à 17 ans</td><td>6 570 $</td></tr></tbody></table>
<section id="demande"><h2>Demande</h2><ul><li>Acte de naissance</li><li>Numéro d’assurance sociale</li></ul></section>
<details><summary>Par la poste</summary><p>Comptez huit semaines.</p></details>
<dl><dt>Téléphone :</dt><dd>1-800-387-1194</dd></dl>
<section class="pagedetails"><form>Avez-vous trouvé ce que vous cherchiez?</form>
<dl id="wb-dtmd"><dt>Date de modification :</dt><dd><time property="dateModified">2025-11-02</time></dd></dl></section></main>
<footer>À propos de ce site</footer></body></html>`;

const html = (content: string | Uint8Array, address = '/site/page.html') => ({
  address,
  mediaType: 'text/html',
  content,
});
const inMain = (body: string) =>
  `<html lang="en"><body><main><h1>A page of the test</h1>${body}</main></body></html>`;

describe('A page of HTML', () => {
  it('says of itself its title, language, address, department, topic, date and twin', async () => {
    expect(await readFile(html(FRENCH))).toMatchObject({
      title: 'Montants de l’allocation',
      language: 'fr',
      url: 'https://www.canada.ca/fr/arc/ace.html',
      department: 'Agence du revenu du Canada',
      topic: 'Prestations',
      updated: '2025-11-02',
      alternates: { en: 'https://www.canada.ca/en/cra/ccb.html' },
    });
  });

  it('keeps its main content alone', async () => {
    const { text } = await readFile(html(FRENCH));
    expect(text).toContain('dépend du revenu.');
    for (const around of ['Accueil', 'Ariane', 'cherchiez', '2025-11-02', 'propos', 'image'])
      expect(text).not.toContain(around);
  });

  it('has its tables, lists and definitions as text that reads well aloud, as its language is written', async () => {
    const { text } = await readFile(html(FRENCH));
    expect(text).toContain('Montants de 2025.\n');
    expect(text).toContain('Âge\u00a0: Moins de 6 ans; Par année\u00a0: 7 787 $.\n');
    expect(text).toContain('- Acte de naissance\n- Numéro d’assurance sociale');
    expect(text).toContain('Téléphone\u00a0: 1-800-387-1194');
  });

  it('drops the table of contents that only names its own sections', async () => {
    expect((await readFile(html(FRENCH))).text).not.toContain('[Montants]');
  });

  it('opens what is folded, under a heading of its own', async () => {
    expect((await readFile(html(FRENCH))).text).toContain('### Par la poste\n');
  });

  it('cites each section at its heading', async () => {
    const page = await readFile(html(FRENCH));
    const { document } = toDocuments([page], new Map(), new Set())[0]!;
    expect(chunkDocument(document).map(({ headingPath, url }) => [headingPath[0], url])).toEqual([
      [undefined, 'https://www.canada.ca/fr/arc/ace.html'],
      ['Montants', 'https://www.canada.ca/fr/arc/ace.html#montants'],
      ['Demande', 'https://www.canada.ca/fr/arc/ace.html#demande'],
      ['Demande', 'https://www.canada.ca/fr/arc/ace.html'],
    ]);
  });

  it('says a table whose rows are named, and cells that span rows, in each row', async () => {
    const { text } = await readFile(
      html(
        inMain(
          '<table><tr><th></th><th>Mail</th><th>Online</th></tr><tr><th>Time</th><td>8 weeks</td><td>1 day</td></tr></table>' +
            '<table><tr><th>Who</th><th>Fee</th></tr><tr><td>Adult</td><td rowspan="2">$10<br>per year</td></tr><tr><td>Child</td></tr></table>',
        ),
      ),
    );
    expect(text).toBe(
      'Time – Mail: 8 weeks; Online: 1 day.\n\nWho: Adult; Fee: $10, per year.\n\nWho: Child; Fee: $10, per year.',
    );
  });

  it('without a marked main content gives what is its article', async () => {
    const story = '<p>You may ask for the benefit when your income is low, and you live here.</p>';
    const menu = '<div class="menu"><a href="/a">Menu one</a> <a href="/b">Menu two</a></div>';
    const { text } = await readFile(
      html(`<html lang="en"><body>${menu}<div id="story">${story.repeat(8)}</div></body></html>`),
    );
    expect(text).toContain('You may ask for the benefit');
    expect(text).not.toContain('Menu one');
  });

  it('without a declared language has that of its text', async () => {
    const body = '<p>Vous devez présenter une demande pour recevoir cette prestation.</p>';
    expect((await readFile(html(`<main>${body}</main>`))).language).toBe('fr');
  });

  it.each([
    [
      'windows-1252',
      Buffer.from(FRENCH.replace('utf-8', 'windows-1252').replaceAll('’', "'"), 'latin1'),
    ],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${FRENCH}`, 'utf16le')],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${FRENCH}`, 'utf8')],
  ])('is read in %s', async (_, bytes) => {
    expect((await readFile(html(bytes))).text).toContain('dépend du revenu');
  });

  it.each([
    ['no text', inMain('').replace('A page of the test', ''), 'no-text'],
    [
      'another language',
      '<html lang="es"><main>Solicitar un pasaporte</main></html>',
      'language-other',
    ],
  ])('with %s is named and skipped', async (_, content, code) => {
    expect(await readProblem(html(content))).toMatchObject({
      address: '/site/page.html',
      reason: { code },
    });
  });
});
