import {
  loadRouteRecogniser,
  trainRouteRecogniser,
  type RouteScores,
} from '../../../../knowledge/classify/route/route-recogniser';

function bestOf(scores: RouteScores): string {
  return Object.entries(scores).sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

describe('The recogniser of routes', () => {
  it.each([
    ['en', 'what time does the hockey game start', 'out-of-scope'],
    ['en', 'my garbage was not picked up by the city', 'other-government'],
    ['en', 'you absolute moron', 'abuse'],
    ['en', 'how long does a passport take', 'page'],
    ['fr', 'à quelle heure commence la partie de hockey', 'out-of-scope'],
    ['fr', 'la ville n’a pas ramassé mes ordures', 'other-government'],
    ['fr', 'espèce d’imbécile', 'abuse'],
    ['fr', 'combien de temps pour un passeport', 'page'],
  ] as const)('knows (%s) “%s”', (language, utterance, intent) => {
    const best = bestOf(loadRouteRecogniser(language).recognise(utterance));
    expect(best === 'information' ? 'page' : best).toBe(intent);
  });

  it('learns from lines that an editor adds', () => {
    const examples = [
      { utterance: 'my parcel is late', intent: 'out-of-scope' as const },
      { utterance: 'hello there', intent: 'greeting' as const },
    ];
    expect(bestOf(trainRouteRecogniser(examples).recognise('the parcel came late'))).toBe(
      'out-of-scope',
    );
  });

  it('gives the same scores each time', () => {
    const scores = () =>
      trainRouteRecogniser([
        { utterance: 'bonjour', intent: 'greeting' },
        { utterance: 'merci bien', intent: 'thanks' },
      ]).recognise('merci');
    expect(scores()).toEqual(scores());
  });
});
