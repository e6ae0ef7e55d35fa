import { Citizen, outcomeOf, spoken } from '../../fakes/citizen';
import { TestService } from '../../fakes/service';
import { STORAGES } from '../../fakes/storage';

const ANSWERS = [
  'my taxes',
  'My refund has not come.',
  'English',
  'Karim Haddad',
  '613-555-0142',
  'tomorrow',
  'morning',
  'no',
  'yes',
];

describe.each(STORAGES)('A case that a journey opens on $name', (storage) => {
  let service: TestService;

  beforeAll(async () => {
    service = await TestService.start(storage);
  });

  afterAll(async () => {
    await service.stop();
  });

  /** Asks to be called back about taxes, with the fewest answers. */
  async function askForCallback(): Promise<{ citizen: Citizen; end: string }> {
    const citizen = await Citizen.arrive(service.url, 'en');
    let said = await citizen.say('Ask to be called back');
    expect(outcomeOf(said)).toBe('journey_begun');
    for (const answer of ANSWERS) said = await citizen.say(answer);
    return { citizen, end: spoken(said).join('\n') };
  }

  const casesOf = ({ conversationId }: Citizen) =>
    service.services.database
      .selectFrom('cases')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .execute();

  it('has the reference that the citizen was given, and what they said nowhere in plain text', async () => {
    const { citizen, end } = await askForCallback();
    const [opened] = await casesOf(citizen);
    expect(end).toContain(opened!.reference);
    expect(opened).toMatchObject({ journey: 'callback', subject: 'callback', status: 'received' });
    expect(service.services.seal.open(opened!.answers)).toContain('+16135550142');
    const tables = ['cases', 'conversations', 'activities'] as const;
    for (const table of tables) {
      const rows = await service.services.database.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows)).not.toMatch(/555-?0142|Haddad/);
    }
  });

  it('is erased with its conversation, and else after a year', async () => {
    const { citizen } = await askForCallback();
    await citizen.post({ type: 'endOfConversation', value: { erase: true } });
    expect(await casesOf(citizen)).toEqual([]);
    const other = await askForCallback();
    service.clock.advance(366 * 24 * 60 * 60);
    await service.services.purge();
    expect(await casesOf(other.citizen)).toEqual([]);
  });
});
