import { USER_AGENT } from '../../../../knowledge/ingest/crawl/user-agent';
import { version } from '../../../../package.json';

test('the crawler says the version of the package', () => {
  expect(USER_AGENT).toBe(`GuichetBot/${version}`);
});
