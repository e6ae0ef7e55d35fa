import { Citizen, spoken } from '../fakes/citizen';
import { ServerProcess } from '../fakes/server-process';

describe('A service that is told to stop', () => {
  let server: ServerProcess;

  beforeEach(async () => {
    server = await ServerProcess.start();
  });

  afterEach(async () => {
    await server.stop();
  });

  it('answers what is under way, ends with success, and has lost nothing at its next start', async () => {
    const citizen = await Citizen.arrive(server.url, 'en');
    const posted = Promise.all(
      ['hello', 'thanks', 'hi'].map((text) => citizen.post({ type: 'message', text })),
    );
    const accepted = (await posted).filter(({ ok }) => ok);
    expect(await server.end('SIGTERM')).toBe(0);
    await server.run();
    expect(spoken((await citizen.read()).activities, 'user')).toHaveLength(accepted.length);
  });
});
