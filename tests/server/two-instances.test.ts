import { randomUUID } from 'node:crypto';
import { Citizen, spoken } from '../fakes/citizen';
import { DeskAgent } from '../fakes/desk-agent';
import { TestService } from '../fakes/service';
import { STORAGES } from '../fakes/storage';

const postgres = STORAGES.find(({ name }) => name === 'PostgreSQL');

/** SQLite serves one process; PostgreSQL any number. */
(postgres ? describe : describe.skip)('Two instances on one PostgreSQL', () => {
  let first: TestService;
  let second: TestService;

  beforeAll(async () => {
    first = await TestService.start(postgres);
    second = await first.startBeside();
  });

  afterAll(async () => {
    await second.stop();
    await first.stop();
  });

  it('serve a citizen at one and the agent at the other', async () => {
    const citizen = await Citizen.arrive(first.url, 'fr');
    await citizen.say('je veux parler à quelqu’un');
    const agent = await DeskAgent.signIn(second.url);
    const waiting = (await agent.queue()).queued[0];
    const { id, epoch } = await agent.accept(waiting?.id ?? '');
    const message = { epoch, text: 'Bonjour!', clientActivityId: randomUUID() };
    await agent.call('POST', `/handoffs/${id}/messages`, message);
    expect(spoken((await citizen.read()).activities, 'agent')).toEqual(['Bonjour!']);
  });

  it('wake a stream at one for what is written at the other', async () => {
    const citizen = await Citizen.arrive(first.url, 'en');
    const { watermark } = await citizen.read();
    const there = citizen.at(second.url);
    const heard = citizen.nextOnStream(first.url, watermark);
    await there.post({ type: 'message', text: 'hello' });
    expect(spoken(await heard, 'user')).toEqual(['hello']);
  });

  it('run one turn at a time, whichever they arrive at', async () => {
    const citizen = await Citizen.arrive(first.url, 'en');
    const { watermark } = await citizen.read();
    const there = citizen.at(second.url);
    const texts = ['hello', 'thanks', 'hi', 'good morning', 'thank you', 'hey'];
    await Promise.all(
      texts.map((text, index) => (index % 2 ? citizen : there).post({ type: 'message', text })),
    );
    const { activities } = await citizen.read(watermark);
    expect(spoken(activities, 'user').sort()).toEqual([...texts].sort());
    expect(spoken(activities)).toHaveLength(texts.length);
  });
});
