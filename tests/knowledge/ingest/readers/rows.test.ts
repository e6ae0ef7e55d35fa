import { read, readPage, readProblem } from './reading';

const csv = (content: string | Uint8Array) => ({
  address: '/faq/faq.csv',
  mediaType: 'text/csv',
  content,
});
const jsonl = (...rows: readonly unknown[]) => ({
  address: '/faq/pages.jsonl',
  mediaType: 'application/jsonl',
  content: rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'),
});
const markdown = (content: string, address = '/docs/fr/page.md') => ({
  address,
  mediaType: 'text/markdown',
  content,
});

describe('A file of CSV', () => {
  it('is read with French names of columns, semicolons, line breaks in cells and in windows-1252', async () => {
    const text =
      'Titre;Réponse;Langue;Mots clés\nComment renouveler?;"Remplissez le formulaire;\nsignez-le.";français;permis|carte\n';
    expect(await readPage(csv(Buffer.from(text, 'latin1')))).toMatchObject({
      title: 'Comment renouveler?',
      text: 'Remplissez le formulaire;\nsignez-le.',
      language: 'fr',
      aliases: ['permis', 'carte'],
    });
  });

  it('with both languages side by side gives pairs', async () => {
    const { pages } = await read(
      csv(
        '\uFEFFid,question_en,question_fr,answer_en,answer_fr\n7,How?,Comment?,Like this.,Comme ceci.\n',
      ),
    );
    expect(
      pages.map(({ language, title, text, pairId }) => [language, title, text, pairId]),
    ).toEqual([
      ['en', 'How?', 'Like this.', '7'],
      ['fr', 'Comment?', 'Comme ceci.', '7'],
    ]);
  });

  it('without the columns that it needs is named, with the columns', async () => {
    expect((await readProblem(csv('a,b\n1,2\n'))).reason).toEqual({
      code: 'columns-missing',
      detail: 'title, text',
    });
  });

  it('names the line of a row that it cannot take, and takes the others', async () => {
    const { pages, problems } = await read(
      csv('title,text,lang\nOne,The first one.,en\n,No title here.,en\nThree,The third one.,en\n'),
    );
    expect(pages.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(problems.map(({ address }) => address)).toEqual(['/faq/faq.csv:3']);
  });
});

describe('A file of JSON Lines', () => {
  it('gives a page a row, without repeating its title', async () => {
    const row = {
      id: 'a-fr',
      pair_id: 'a',
      lang: 'fr',
      title: 'Passeports',
      url: 'https://www.canada.ca/fr/a.html',
      text: '# Passeports\n\nDemandez un passeport.',
      topic: 'passports',
    };
    expect(await readPage(jsonl(row))).toMatchObject({
      address: '/faq/pages.jsonl#a-fr',
      id: 'a-fr',
      pairId: 'a',
      text: 'Demandez un passeport.',
      topic: 'passports',
    });
  });

  it('names a bad line by file and line, and reads on', async () => {
    const good = { id: 'a', lang: 'en', title: 'A', text: 'Some text.' };
    const { pages, problems } = await read(jsonl(good, '{"id": ', '[1]', { ...good, id: 'b' }));
    expect(pages.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(problems.map(({ address }) => address)).toEqual([
      '/faq/pages.jsonl:2',
      '/faq/pages.jsonl:3',
    ]);
  });
});

describe('A file of Markdown', () => {
  it('is read with front matter in either language, or without any', async () => {
    const facts =
      '---\ntitre: Permis\nlien: https://exemple.ca/permis\nlangue: fr\n---\nLe permis dure cinq ans.';
    expect(await readPage(markdown(facts))).toMatchObject({
      title: 'Permis',
      url: 'https://exemple.ca/permis',
      text: 'Le permis dure cinq ans.',
    });
    expect(await readPage(markdown('# Permis\n\nLe permis dure cinq ans.'))).toMatchObject({
      title: 'Permis',
      language: 'fr',
      text: 'Le permis dure cinq ans.',
    });
  });

  it('has its tables as sentences', async () => {
    const table =
      '# Frais\n\n| Âge | Montant |\n|---|---|\n| Adulte | 10 $ |\n| Enfant | 5 $ |\n\nVoici les montants.';
    expect((await readPage(markdown(table))).text).toBe(
      'Âge\u00a0: Adulte; Montant\u00a0: 10 $.\n\nÂge\u00a0: Enfant; Montant\u00a0: 5 $.\n\n\nVoici les montants.',
    );
  });

  it('with front matter that is no YAML is named and skipped', async () => {
    const { reason } = await readProblem(markdown('---\na: [\n---\nText.'));
    expect(reason.code).toBe('bad-front-matter');
  });
});
