import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectEmergency } from '../../../bot/rules/emergency';
import { CRISES, EMERGENCIES } from './emergency-utterances';
import { NOT_EMERGENCIES } from './government-matters';
import { MORE_CRISES } from './more-crises';
import { MORE_EMERGENCIES } from './more-emergencies';
import { ENGLISH_NEAR_MISSES } from './near-misses-in-english';
import { FRENCH_NEAR_MISSES } from './near-misses-in-french';

const NEAR_MISSES = { en: ENGLISH_NEAR_MISSES, fr: FRENCH_NEAR_MISSES };
const SHARED = join(__dirname, '../../../../shared/data');
const QUESTIONS = [
  'retrieval/quebec_covid_bilingual/questions.jsonl',
  'retrieval/quebec_covid_paraphrases_en/questions.jsonl',
  'scope/fr_cross_department.jsonl',
  'scope/range_scope.jsonl',
  'privacy/personal_information.jsonl',
];

function questionsIn(file: string): string[] {
  const lines = readFileSync(join(SHARED, file), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line).question);
}

describe.each(['en', 'fr'] as const)('emergencies said in %s', (language) => {
  it.each([...EMERGENCIES[language], ...MORE_EMERGENCIES[language]])(
    'sends to 9-1-1: %s',
    (utterance) => {
      expect(detectEmergency(utterance)).toBe('emergency');
    },
  );

  it.each([...CRISES[language], ...MORE_CRISES[language]])('sends to 9-8-8: %s', (utterance) => {
    expect(detectEmergency(utterance)).toBe('crisis');
  });

  it.each([...NOT_EMERGENCIES[language], ...NEAR_MISSES[language]])(
    'leaves to the other steps: %s',
    (utterance) => {
      expect(detectEmergency(utterance)).toBeNull();
    },
  );
});

describe('safety rules on any text', () => {
  it('hear an emergency before a crisis, since minutes count', () => {
    expect(detectEmergency('I took too many pills because I want to die')).toBe('emergency');
    expect(detectEmergency('j’ai pris trop de pilules, je veux mourir')).toBe('emergency');
  });

  it('hear one inside a longer message about something else', () => {
    expect(detectEmergency('My EI was refused again, I have nothing left. I want to die.')).toBe(
      'crisis',
    );
    expect(detectEmergency('Ma demande est refusée, j’ai des idées noires')).toBe('crisis');
  });

  it.each([
    ['Where is my cheque? I sent the form in May. ', ' He has a knife, he says he will kill me.'],
    ['Où est mon chèque? J’ai envoyé le formulaire en mai. ', ' Il a un couteau, il va me tuer.'],
  ])('hear one at the end of ten thousand characters of %j', (matter, danger) => {
    expect(detectEmergency(matter.repeat(300).slice(0, 10_000))).toBeNull();
    const about = 'It has been raining all day and the street is quiet. '.repeat(6);
    expect(detectEmergency(matter.repeat(300).slice(0, 9_500) + about + danger)).toBe('emergency');
  });

  const onShared = existsSync(SHARED) ? it : it.skip;
  onShared.each(QUESTIONS)(
    'raise no alarm on the shared questions in %s (skipped without them)',
    (file) => {
      expect(questionsIn(file).filter((question) => detectEmergency(question))).toEqual([]);
    },
  );
});
