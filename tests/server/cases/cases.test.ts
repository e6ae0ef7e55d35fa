import { createCaseDesk } from '../../../server/cases/case-desk';
import { applyEffects } from '../../../server/desk/turn-effects';
import { Citizen } from '../../fakes/citizen';
import { TestService } from '../../fakes/service';
import { STORAGES } from '../../fakes/storage';

describe.each(STORAGES)('A case on $name', (storage) => {
  let service: TestService;

  beforeAll(async () => {
    service = await TestService.start(storage);
  });

  afterAll(async () => {
    await service.stop();
  });

  async function openCase({ conversationId }: Citizen): Promise<string> {
    const { seal, database, clock } = service.services;
    const { reference, effect } = createCaseDesk(seal).prepare({
      journey: 'kennel',
      department: 'dogs',
      subject: 'complaint',
      language: 'fr',
      answers: { phone: '+16135550142' },
    });
    await database
      .transaction()
      .execute((transaction) =>
        applyEffects(transaction, [effect], { conversationId, now: clock.now() }),
      );
    return reference;
  }

  const casesOf = ({ conversationId }: Citizen) =>
    service.services.database
      .selectFrom('cases')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .execute();

  it('has the reference that the citizen was given, and what they said sealed', async () => {
    const citizen = await Citizen.arrive(service.url, 'fr');
    const reference = await openCase(citizen);
    const [opened] = await casesOf(citizen);
    expect(opened).toMatchObject({ reference, department: 'dogs', status: 'received' });
    expect(JSON.stringify(opened)).not.toContain('0142');
    expect(service.services.seal.open(opened!.answers)).toContain('+16135550142');
  });

  it('is erased with its conversation, and else a year after its last change', async () => {
    const citizen = await Citizen.arrive(service.url, 'en');
    await openCase(citizen);
    await citizen.post({ type: 'endOfConversation', value: { erase: true } });
    expect(await casesOf(citizen)).toEqual([]);
    const other = await Citizen.arrive(service.url, 'en');
    await openCase(other);
    service.clock.advance(366 * 24 * 60 * 60);
    await service.services.purge();
    expect(await casesOf(other)).toEqual([]);
  });
});
