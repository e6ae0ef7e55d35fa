import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Document } from '../../knowledge/document';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';
import { writeSnapshot } from '../../knowledge/snapshot/snapshot-file';
import type { Activity } from '../../server/contracts/activity';
import { startJobs } from '../../server/jobs';
import { ingestedFileIn } from '../../server/knowledge/ingested-file';
import { Citizen, outcomeOf } from '../fakes/citizen';
import { eventually } from '../fakes/eventually';
import { TestService } from '../fakes/service';
import { SERVICE_PAGES } from '../knowledge/service-pages';

const LANGUAGES = ['en', 'fr'] as const;
type Language = (typeof LANGUAGES)[number];

const QUESTIONS = {
  en: 'What does a dog licence cost?',
  fr: 'Combien coûte la médaille de mon chien?',
} as const;

/** The town's pages as of one edition: their titles tell which content a reply came from. */
function pagesOf(edition: string): Document[] {
  return SERVICE_PAGES.map((page) => ({ ...page, title: `${page.title} ${edition}` }));
}

/** As a rename does it: the name is at no moment without a file. */
function replaceBy(file: string, bytes: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, bytes);
  renameSync(`${file}.tmp`, file);
}

/** The editions that a turn's replies name: in what is said, cited or offered. */
function editionsIn(activities: readonly Activity[]): string[] {
  return [...new Set(JSON.stringify(activities).match(/edition-\d+/g))];
}

describe('A service while its content changes', () => {
  let service: TestService;
  let stopJobs: () => void;
  let file: string;
  let edition = 0;

  beforeAll(async () => {
    service = await TestService.start();
    file = ingestedFileIn(service.services.config.dataDir);
    stopJobs = startJobs(service.services);
  });

  afterAll(async () => {
    stopJobs();
    await service.stop();
  });

  const metrics = async () => (await fetch(`${service.url}/metrics`)).text();
  const swaps = async () => Number(/^guichet_index_swaps_total (\d+)$/m.exec(await metrics())?.[1]);

  /** Writes the next edition, as `npm run ingest` does; the service is told nothing. */
  const ingest = () => {
    edition += 1;
    writeSnapshot(file, buildSnapshot(pagesOf(`edition-${edition}`)));
    return `edition-${edition}`;
  };

  const ingestAndWait = async () => {
    const before = await swaps();
    const written = ingest();
    await eventually(async () => (await swaps()) > before);
    return written;
  };

  const ask = async (language: Language) => {
    const citizen = await Citizen.arrive(service.url, language);
    return editionsIn(await citizen.say(QUESTIONS[language]));
  };

  it.each(LANGUAGES)(
    'replies from what was ingested, without a new start (%s)',
    async (language) => {
      expect(await ask(language)).not.toContain(`edition-${edition + 1}`);
      const first = await ingestAndWait();
      expect(await ask(language)).toEqual([first]);
      const second = await ingestAndWait();
      expect(await ask(language)).toEqual([second]);
    },
  );

  it('drops no turn while it swaps, and replies to each from one content', async () => {
    const before = await ingestAndWait();
    const languages = Array.from({ length: 24 }, (_, place) => (place % 2 ? 'fr' : 'en'));
    const citizens = await Promise.all(
      languages.map((language) => Citizen.arrive(service.url, language)),
    );
    const count = await swaps();
    const turns = citizens.map((citizen, place) => citizen.say(QUESTIONS[languages[place]!]));
    const after = ingest();
    for (const said of await Promise.all(turns)) {
      expect(['answered', 'clarified']).toContain(outcomeOf(said));
      expect([[before], [after]]).toContainEqual(editionsIn(said));
    }
    await eventually(async () => (await swaps()) > count);
    for (const language of LANGUAGES) expect(await ask(language)).toEqual([after]);
  });

  it('goes on with what it has when the new file is damaged or taken away, and takes the next good one', async () => {
    const before = await ingestAndWait();
    replaceBy(file, 'GUICHET');
    expect(await service.services.knowledge.refresh()).toBe(0);
    for (const language of LANGUAGES) expect(await ask(language)).toEqual([before]);
    rmSync(file);
    expect(await service.services.knowledge.refresh()).toBe(0);
    for (const language of LANGUAGES) expect(await ask(language)).toEqual([before]);
    const after = await ingestAndWait();
    for (const language of LANGUAGES) expect(await ask(language)).toEqual([after]);
  });

  it('says what it serves', async () => {
    const { contentHash } = buildSnapshot(pagesOf(await ingestAndWait()));
    expect(await (await fetch(`${service.url}/readyz`)).json()).toMatchObject({
      status: 'ready',
      content: { hash: contentHash, documents: { en: 3, fr: 3 } },
    });
    const figures = await metrics();
    for (const language of LANGUAGES)
      expect(figures).toContain(`guichet_index_documents{language="${language}"} 3`);
  });
});
