import {
  measureRouting,
  routeCases,
  type RoutingCase,
} from '../../../server/commands/evaluate/routing';

const CASES: readonly RoutingCase[] = [
  { id: '1', lang: 'en', question: 'there is a fire', route: 'emergency' },
  { id: '2', lang: 'en', question: 'get me a person', route: 'human' },
  { id: '3', lang: 'en', question: 'passport fees', route: 'knowledge' },
  { id: '4', lang: 'en', question: 'passport photos', route: 'knowledge' },
];

describe('evaluate routing', () => {
  it('measures each route by what took it and what should have', async () => {
    const routed = await routeCases(CASES, async (question) => ({
      predicted: question.includes('fire') ? 'emergency' : 'knowledge',
      confidence: null,
    }));
    expect(measureRouting(routed)).toEqual({
      n: 4,
      accuracy: 0.75,
      byRoute: {
        emergency: { n: 1, recall: 1, falseAlarms: 0 },
        human: { n: 1, recall: 0, falseAlarms: 0 },
        knowledge: { n: 2, recall: 1, falseAlarms: 0.5 },
      },
    });
  });

  it('fails what goes the wrong way: nothing is right where everything is turned round', async () => {
    const routed = await routeCases(CASES, async () => ({ predicted: 'abuse', confidence: null }));
    expect(measureRouting(routed)?.accuracy).toBe(0);
  });

  it('has nothing to say of a language without cases', () => {
    expect(measureRouting([])).toBeNull();
  });
});
