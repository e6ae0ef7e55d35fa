import { detectEmergency } from '../../../bot/rules/emergency';
import { asksForPerson } from '../../../bot/rules/human-request';
import * as englishDangers from './unseen/first/dangers-in-english';
import * as frenchDangers from './unseen/first/dangers-in-french';
import * as englishNearMisses from './unseen/first/near-misses-in-english';
import * as frenchNearMisses from './unseen/first/near-misses-in-french';
import * as englishRequests from './unseen/first/person-requests-in-english';
import * as frenchRequests from './unseen/first/person-requests-in-french';

const LISTS = [
  ['the first English lists', { ...englishRequests, ...englishDangers, ...englishNearMisses }],
  ['the first French lists', { ...frenchRequests, ...frenchDangers, ...frenchNearMisses }],
] as const;

describe.each(LISTS)('%s', (_name, lists) => {
  it.each(lists.PERSON_REQUESTS)('ask for a person, in no danger: %s', (utterance) => {
    expect(asksForPerson(utterance)).toBe(true);
    expect(detectEmergency(utterance)).toBeNull();
  });

  it.each(lists.DANGERS)('send to 9-1-1: %s', (utterance) => {
    expect(detectEmergency(utterance)).toBe('emergency');
  });

  it.each(lists.CRISES)('send to 9-8-8: %s', (utterance) => {
    expect(detectEmergency(utterance)).toBe('crisis');
  });

  it.each(lists.NO_PERSON_REQUEST)('ask for no person: %s', (utterance) => {
    expect(asksForPerson(utterance)).toBe(false);
  });

  it.each(lists.NO_DANGER)('are in no danger: %s', (utterance) => {
    expect(detectEmergency(utterance)).toBeNull();
  });
});
