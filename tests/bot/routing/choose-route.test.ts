import { chooseAside, chooseRoute, chooseUrgent } from '../../../bot/routing/choose-route';
import { ROUTE_INTENTS, type RouteIntent } from '../../../knowledge/classify/route/route-intents';
import type { RouteScores } from '../../../knowledge/classify/route/route-recogniser';

/** All intents unlikely but those given. */
function scores(likely: Partial<Record<RouteIntent, number>>): RouteScores {
  const none = Object.fromEntries(ROUTE_INTENTS.map((intent) => [intent, -1]));
  return { ...(none as Record<RouteIntent, number>), ...likely };
}

describe('What is urgent', () => {
  it('is heard where it leads clearly', () => {
    expect(chooseUrgent(scores({ danger: 0.5 }))).toBe('danger');
    expect(chooseUrgent(scores({ human: 0.6, help: 0 }))).toBe('human');
  });

  it('is not heard where a question about a service is as likely', () => {
    expect(chooseUrgent(scores({ danger: 0.3, information: 0.3 }))).toBeNull();
  });
});

describe('What is said aside', () => {
  it('is an insult or small talk that leads clearly', () => {
    expect(chooseAside(scores({ abuse: 0.4 }))).toBe('abuse');
    expect(chooseAside(scores({ thanks: 0.4 }))).toBe('thanks');
  });

  it('is a question where a page is as likely', () => {
    expect(chooseAside(scores({ abuse: 0.4, page: 0.4 }))).toBeNull();
  });
});

describe('The route of a question', () => {
  it('is knowledge or a journey by what it asks', () => {
    expect(chooseRoute(scores({ page: 0.5 }), { band: 'answer', isKnownPage: true })).toBe(
      'knowledge',
    );
    expect(
      chooseRoute(scores({ journey: 0.5, page: 0.2 }), { band: 'answer', isKnownPage: true }),
    ).toBe('journey');
  });

  it('leads elsewhere where that is likelier and the search is not sure', () => {
    expect(
      chooseRoute(scores({ 'other-government': 0.2 }), { band: 'escalate', isKnownPage: true }),
    ).toBe('other-government');
    expect(
      chooseRoute(scores({ 'out-of-scope': 0.2 }), { band: 'escalate', isKnownPage: true }),
    ).toBe('out-of-scope');
  });

  it('stays with a page that the search is sure of, unless the lead is clear', () => {
    expect(
      chooseRoute(scores({ page: 0, 'other-government': 0.4 }), {
        band: 'answer',
        isKnownPage: true,
      }),
    ).toBe('knowledge');
    expect(
      chooseRoute(scores({ page: -0.8, 'other-government': 0.4 }), {
        band: 'answer',
        isKnownPage: true,
      }),
    ).toBe('other-government');
  });

  it('stays with a page of which nothing is known: a town’s own content is no other government’s', () => {
    const town = scores({ page: -0.8, 'other-government': 0.9 });
    expect(chooseRoute(town, { band: 'clarify', isKnownPage: false })).toBe('knowledge');
  });
});
