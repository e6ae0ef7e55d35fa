import type { FacetWords } from './facets';

/**
 * How English questions and headings say what they are about. Phrases are separated by commas and
 * read as stems; `asked` holds what people type, misspelt or short, and no heading would say.
 */
export const ENGLISH_FACETS: FacetWords = {
  apply: {
    headed:
      'how to apply, how to register, how to get, how to make, how to open, how to create, how to order, how to claim, where to apply, where to register, where to order, where to get, need to apply, sign up, how to sponsor, how to ask, how to renew, how to replace, how to exchange, how to extend',
    asked:
      'apply, aply, get a, get an, register, enrol, enroll, open, order, how do i get, how can i get, how do you get, how do i make, where do i get, get on, start a claim, fill out, signing up, put in a claim, renew my, renew a, replace my, extend my',
  },
  cost: {
    headed: 'cost, fee, price, have to pay',
    asked: 'how much is, how much does, how much for, how much to, how much do, expensive, dollar',
  },
  amount: {
    headed: 'how much, amount, pays for',
    asked: 'limit, maximum, per month, a month, monthly, rate',
  },
  eligibility: {
    headed:
      'who can, who must, who needs, who need, who gets, who counts, who may, who is, who applies, who has, can you get, eligible, eligibility, qualify, what you can ask',
    asked:
      'can i get, can i have, can i still, do i get, am i, are we, do i have to, do i need to, do i need a, do i need an, do i qualify, elegible, qualified, requirement, condition, allowed to, entitled, can my, can we',
  },
  duration: {
    headed: 'how long, how fast, lasts, last, how many days, how many weeks',
    asked:
      'processing time, how many years, how many months, turnaround, wait time, waiting time, how quick, how soon, take, how lng, duration, good for',
  },
  date: {
    headed: 'when, date, due',
    asked: 'deadline, what day, what date, wen, payday, payment date',
  },
  documents: {
    headed:
      'document, what you need, what to bring, which id, what to show, what you must show, must show',
    asked:
      'paper, paperwork, docs, what id, which papers, what do i need, what do i bring, what should i bring, what forms, proof',
  },
  refusal: {
    headed: 'refuse, refused, disagree, not agree, objection, appeal, complaint, dispute',
    asked:
      'denied, deny, rejected, turned down, declined, cut off, refusal, dont agree, contest, fight',
  },
  loss: {
    headed: 'lost, lose, stolen, forget, replace, damaged',
    asked: 'forgot, forgotten, missing, misplaced, cant find, broken, ripped, stole, replacement',
  },
  renewal: {
    headed: 'renew, keep, extend, expired',
    asked: 'renewal, renewing, renewel, expire, expiring, expires, stay longer, longer, extension',
  },
  contact: {
    headed:
      'how to call, who to call, how to reach, call the, how to contact, talk to someone, find an office, direct number',
    asked: 'phone, phone number, call, contact, telephone, email, talk to, speak to, reach',
  },
  status: {
    headed: 'how to check, check your, where your, stuck, seems stuck',
    asked:
      'status, check on, track, where is my, wheres my, still waiting, havent received, heard back',
  },
  mistake: {
    headed: 'mistake, wrong, correct, in error',
    asked: 'error, typo, misspelled, messed up, screwed up',
  },
  emergency: {
    headed: 'emergency, urgent, crisis, quickly, need it fast, card fast, tonight, today',
    asked: 'asap, right now, right away, evicted today, hurry, urgently',
  },
  payment: {
    headed: 'how to pay, how you are paid, how to make payments, pay the tax, must be paid',
    asked: 'how do i pay, how can i pay, pay cra, ways to pay, how are we paid',
  },
  how: {
    headed: 'how to, how',
    asked: 'how do i, how can i, how do you, way to',
  },
  where: {
    headed: 'where',
    asked: 'which office, near me',
  },
};
