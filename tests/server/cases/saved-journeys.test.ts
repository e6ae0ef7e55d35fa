import { Citizen, outcomeOf, spoken } from '../../fakes/citizen';
import { TestService } from '../../fakes/service';
import { STORAGES } from '../../fakes/storage';

const DAYS = 24 * 60 * 60;

describe.each(STORAGES)('A journey that is kept for later on $name', (storage) => {
  let service: TestService;

  beforeAll(async () => {
    service = await TestService.start(storage);
  });

  afterAll(async () => {
    await service.stop();
  });

  async function saveOne(): Promise<string> {
    const citizen = await Citizen.arrive(service.url, 'en');
    await citizen.say('Register a birth, step by step');
    await citizen.say('yes');
    await citizen.say('Ontario');
    const saved = spoken(await citizen.say('save for later')).join('\n');
    return /resume ([0-9A-Z-]{19})/.exec(saved)?.[1] ?? '';
  }

  it('goes on where it was, for another visitor and in the other language', async () => {
    const code = await saveOne();
    const visitor = await Citizen.arrive(service.url, 'fr');
    const answer = await visitor.say(`reprendre ${code.toLowerCase()}`);
    expect(outcomeOf(answer)).toBe('journey_begun');
    expect(spoken(answer)).toContain('Quel jour le bébé est-il né?');
    const answers = spoken(await visitor.say('revoir mes réponses')).join('\n');
    expect(answers).toContain('Province ou territoire\u00a0: Ontario');
  });

  it('is not found under another code', async () => {
    const visitor = await Citizen.arrive(service.url, 'en');
    const answer = spoken(await visitor.say('resume 7K4P-9XQ2-7K4P-9XQ2')).join('\n');
    expect(answer).toContain('I don’t find anything under that code');
  });

  it('stands nowhere in plain text, and is gone after thirty days', async () => {
    const code = await saveOne();
    const rows = await service.services.database.selectFrom('saved_journeys').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(code);
    expect(JSON.stringify(rows)).not.toContain('birth-registration');
    service.clock.advance(31 * DAYS);
    await service.services.purge();
    const left = await service.services.database.selectFrom('saved_journeys').selectAll().execute();
    expect(left).toEqual([]);
  });
});
