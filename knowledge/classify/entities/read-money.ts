import type { MoneyValue, PayPeriod } from './entity';
import { endOfAny } from './phrase';
import { cardinalAt } from './quantity';
import { takeRule } from './rule-index';
import type { Found, Sentence } from './sentence';

const DOLLAR_SIGN = '$';

/** "$5": the sign belongs to the number behind it, not to the one before ("2 $50 fees"). */
function isPrefix({ text, words }: Sentence, at: number): boolean {
  const sign = words[at];
  if (sign?.word !== DOLLAR_SIGN) return false;
  return /\d/.test(text.charAt(sign.end)) && /\s/.test(text.charAt(sign.start - 1));
}

function readCents(sentence: Sentence, at: number): Found<number> | null {
  const quantity = cardinalAt(sentence, at);
  if (quantity === null) return null;
  const next = endOfAny(sentence.lexicon.cents, sentence, quantity.next);
  return next === null ? null : { value: quantity.value / 100, first: at, next };
}

/** The cents that go with dollars: "… and 50 cents". */
function withCents(dollars: Found<number>, sentence: Sentence): Found<number> {
  const { words, lexicon } = sentence;
  const at = lexicon.ands.has(words[dollars.next]?.word ?? '') ? dollars.next + 1 : dollars.next;
  const cents = readCents(sentence, at);
  if (cents === null || cents.value >= 1) return dollars;
  return { ...dollars, value: dollars.value + cents.value, next: cents.next };
}

function readAfterSign(sentence: Sentence, at: number): Found<number> | null {
  if (sentence.words[at]?.word !== DOLLAR_SIGN) return null;
  const quantity = cardinalAt(sentence, at + 1);
  if (quantity === null || quantity.isSpelt) return null;
  return { value: quantity.value, first: at, next: quantity.next };
}

function readDollars(sentence: Sentence, at: number): Found<number> | null {
  const quantity = cardinalAt(sentence, at);
  if (quantity === null || isPrefix(sentence, quantity.next)) return null;
  const next = endOfAny(sentence.lexicon.dollars, sentence, quantity.next);
  if (next === null) return null;
  return withCents({ value: quantity.value, first: at, next }, sentence);
}

function readPeriod(sentence: Sentence, at: number): Found<PayPeriod> | null {
  const taken = takeRule(sentence.lexicon.payPeriods, sentence, at);
  return taken === null ? null : { value: taken.meaning, first: at, next: taken.next };
}

/** Smaller numbers "a month" may count anything. */
const LEAST_PAY = 100;

/** "40k a year", « 2 500 par mois »: pay, without a word for dollars. */
function readPay(sentence: Sentence, at: number): Found<number> | null {
  const quantity = cardinalAt(sentence, at);
  if (quantity === null || quantity.value < LEAST_PAY) return null;
  const isPaid = readPeriod(sentence, quantity.next) !== null;
  return isPaid ? { value: quantity.value, first: at, next: quantity.next } : null;
}

/** An amount of money that begins at a word: "$1,200.50 a month", « quatre-vingt-dix-neuf dollars ». */
export function readMoney(sentence: Sentence, at: number): Found<MoneyValue> | null {
  const amount =
    readAfterSign(sentence, at) ??
    readDollars(sentence, at) ??
    readCents(sentence, at) ??
    readPay(sentence, at);
  if (amount === null) return null;
  const period = readPeriod(sentence, amount.next);
  return {
    value: { amount: amount.value, per: period?.value ?? null },
    first: at,
    next: period?.next ?? amount.next,
  };
}
