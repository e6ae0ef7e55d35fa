import { detectEmergency } from '../../../bot/rules/emergency';
import { asksForPerson } from '../../../bot/rules/human-request';
import * as firstEnglishDangers from './unseen/first/dangers-in-english';
import * as firstFrenchDangers from './unseen/first/dangers-in-french';
import * as firstEnglishNearMisses from './unseen/first/near-misses-in-english';
import * as firstFrenchNearMisses from './unseen/first/near-misses-in-french';
import * as firstEnglishRequests from './unseen/first/person-requests-in-english';
import * as firstFrenchRequests from './unseen/first/person-requests-in-french';
import * as secondEnglishDangers from './unseen/second/dangers-in-english';
import * as secondFrenchDangers from './unseen/second/dangers-in-french';
import * as secondEnglishNearMisses from './unseen/second/near-misses-in-english';
import * as secondFrenchNearMisses from './unseen/second/near-misses-in-french';
import * as secondEnglishRequests from './unseen/second/person-requests-in-english';
import * as secondFrenchRequests from './unseen/second/person-requests-in-french';
import * as thirdEnglishDangers from './unseen/third/dangers-in-english';
import * as thirdFrenchDangers from './unseen/third/dangers-in-french';
import * as thirdEnglishNearMisses from './unseen/third/near-misses-in-english';
import * as thirdFrenchNearMisses from './unseen/third/near-misses-in-french';
import * as thirdEnglishRequests from './unseen/third/person-requests-in-english';
import * as thirdFrenchRequests from './unseen/third/person-requests-in-french';
import * as fourthEnglishDangers from './unseen/fourth/dangers-in-english';
import * as fourthFrenchDangers from './unseen/fourth/dangers-in-french';
import * as fourthEnglishNearMisses from './unseen/fourth/near-misses-in-english';
import * as fourthFrenchNearMisses from './unseen/fourth/near-misses-in-french';
import * as fourthEnglishRequests from './unseen/fourth/person-requests-in-english';
import * as fourthFrenchRequests from './unseen/fourth/person-requests-in-french';

const LISTS = [
  [
    'the first English lists',
    { ...firstEnglishRequests, ...firstEnglishDangers, ...firstEnglishNearMisses },
  ],
  [
    'the first French lists',
    { ...firstFrenchRequests, ...firstFrenchDangers, ...firstFrenchNearMisses },
  ],
  [
    'the second English lists',
    { ...secondEnglishRequests, ...secondEnglishDangers, ...secondEnglishNearMisses },
  ],
  [
    'the second French lists',
    { ...secondFrenchRequests, ...secondFrenchDangers, ...secondFrenchNearMisses },
  ],
  [
    'the third English lists',
    { ...thirdEnglishRequests, ...thirdEnglishDangers, ...thirdEnglishNearMisses },
  ],
  [
    'the third French lists',
    { ...thirdFrenchRequests, ...thirdFrenchDangers, ...thirdFrenchNearMisses },
  ],
  [
    'the fourth English lists',
    { ...fourthEnglishRequests, ...fourthEnglishDangers, ...fourthEnglishNearMisses },
  ],
  [
    'the fourth French lists',
    { ...fourthFrenchRequests, ...fourthFrenchDangers, ...fourthFrenchNearMisses },
  ],
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
