import fc from 'fast-check';
import { defineJourney } from '../../../dialogs/journey/definition';
import {
  advance,
  applicableSlots,
  beginState,
  MOST_MISSES,
  nextSlot,
  proceed,
  type JourneyInput,
  type JourneyMove,
} from '../../../dialogs/journey/journey-machine';
import { migrateState, type JourneyState } from '../../../dialogs/journey/journey-state';

const KENNEL = defineJourney({
  id: 'kennel',
  version: 2,
  pages: ['dogs'],
  slots: [
    { name: 'has_dog', kind: 'yes-no' },
    {
      name: 'breed',
      kind: 'choice',
      choices: ['small', 'big'],
      when: { slot: 'has_dog', is: ['yes'] },
    },
    { name: 'weight', kind: 'number', when: { slot: 'breed', is: ['big'] } },
    { name: 'nickname', kind: 'text', isOptional: true },
    { name: 'moved_in', kind: 'date' },
  ],
  renamed: { arrival: 'moved_in', colour: null },
});

const VALUES: Readonly<Record<string, readonly string[]>> = {
  has_dog: ['yes', 'no'],
  breed: ['small', 'big'],
  weight: ['30', '40'],
  nickname: ['Rex'],
  moved_in: ['2026-01-05'],
};

const filled = Object.entries(VALUES).flatMap(([slot, values]) =>
  values.map((value): JourneyInput => ({ kind: 'filled', values: { [slot]: value } })),
);
const changes = Object.keys(VALUES).map((slot): JourneyInput => ({ kind: 'change', slot }));
const others = (['skip', 'back', 'cancel', 'confirm', 'deny', 'unclear'] as const).map(
  (kind): JourneyInput => ({ kind }),
);
const anyInput = fc.constantFrom(...filled, ...changes, ...others);

function begin(): JourneyState {
  return proceed(KENNEL, beginState(KENNEL)).state;
}

function run(inputs: readonly JourneyInput[]): JourneyMove[] {
  const moves: JourneyMove[] = [];
  let state = begin();
  for (const input of inputs) {
    const move = advance(KENNEL, state, input);
    moves.push(move);
    if (move.next !== 'ask') break;
    state = move.state;
  }
  return moves;
}

/** Answers what is asked, whatever it is, until the journey is over. */
function finish(from: JourneyState): JourneyMove {
  let move: JourneyMove = { next: 'ask', state: from };
  for (let turn = 0; turn < 20 && move.next === 'ask'; turn += 1) {
    const { mode, slot } = move.state;
    const value = VALUES[slot ?? '']?.[0];
    if (mode === 'confirm-cancel') move = advance(KENNEL, move.state, { kind: 'deny' });
    else if (mode === 'review') move = advance(KENNEL, move.state, { kind: 'confirm' });
    else move = advance(KENNEL, move.state, { kind: 'filled', values: { [slot!]: value! } });
  }
  return move;
}

describe('A journey, whatever is said to it', () => {
  it('loses no answer but one that is skipped or given anew', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 30 }), (inputs) => {
        let before = begin();
        run(inputs).forEach(({ state }, place) => {
          const input = inputs[place]!;
          const isSkipped = (name: string) => input.kind === 'skip' && name === before.slot;
          for (const [name, value] of Object.entries(before.answers)) {
            const given = input.kind === 'filled' ? input.values[name] : undefined;
            if (!isSkipped(name)) expect(state.answers[name]).toBe(given ?? value);
          }
          before = state;
        });
      }),
    );
  });

  it('can always be gone on with to its end', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 30 }), (inputs) => {
        const last = run(inputs).at(-1);
        if (last === undefined || last.next !== 'ask') return;
        const end = finish(last.state);
        expect(end.next).toBe('done');
        for (const { name, isOptional } of applicableSlots(KENNEL, end.state.answers))
          if (!isOptional) expect(end.state.answers[name]).toBeDefined();
      }),
    );
  });

  it('asks only what applies, and reviews only when nothing is open', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 30 }), (inputs) => {
        for (const { next, state } of run(inputs)) {
          if (next !== 'ask') continue;
          const names = applicableSlots(KENNEL, state.answers).map(({ name }) => name);
          if (state.mode === 'slot') expect(names).toContain(state.slot);
          if (state.mode === 'review') expect(nextSlot(KENNEL, state)).toBeNull();
        }
      }),
    );
  });
});

describe('A journey', () => {
  it('fetches a person after three answers in a row that do not fit', () => {
    const misses = Array.from({ length: MOST_MISSES }, (): JourneyInput => ({ kind: 'unclear' }));
    expect(run(misses).map(({ next }) => next)).toEqual(['ask', 'ask', 'stuck']);
  });

  it('stops only when stopping is confirmed', () => {
    const cancel: JourneyInput = { kind: 'cancel' };
    expect(run([cancel, { kind: 'confirm' }]).at(-1)?.next).toBe('cancelled');
    const [, goesOn] = run([cancel, { kind: 'deny' }]);
    expect(goesOn).toMatchObject({ next: 'ask', state: { mode: 'slot', slot: 'has_dog' } });
  });

  it('goes back one answer at a time, and keeps what was answered', () => {
    const moves = run([
      { kind: 'filled', values: { has_dog: 'yes' } },
      { kind: 'filled', values: { breed: 'small' } },
      { kind: 'back' },
      { kind: 'back' },
      { kind: 'back' },
    ]);
    expect(moves.map(({ state }) => state.slot)).toEqual([
      'breed',
      'nickname',
      'breed',
      'has_dog',
      'has_dog',
    ]);
    expect(moves.at(-1)?.state.answers).toEqual({ has_dog: 'yes', breed: 'small' });
  });
});

describe('A journey that was begun before a deploy', () => {
  const old: JourneyState = {
    ...begin(),
    version: 1,
    answers: { has_dog: 'no', arrival: '2026-01-05', colour: 'brown' },
    slot: 'colour',
    trail: ['has_dog', 'arrival', 'colour'],
  };

  it('keeps its answers under their new names, and asks what is open', () => {
    const state = migrateState(old, KENNEL);
    expect(state.answers).toEqual({ has_dog: 'no', moved_in: '2026-01-05' });
    expect(state.trail).toEqual(['has_dog', 'moved_in']);
    expect(proceed(KENNEL, state).state).toMatchObject({ version: 2, slot: 'nickname' });
  });
});

describe('A definition that does not hold together', () => {
  type Slots = Parameters<typeof defineJourney>[0]['slots'];
  const BAD: readonly (readonly [string, Slots, string])[] = [
    [
      'a condition on what is asked later',
      [
        { name: 'a', kind: 'text', when: { slot: 'b', is: ['yes'] } },
        { name: 'b', kind: 'yes-no' },
      ],
      '"a" needs "b"',
    ],
    [
      'a name that is there twice',
      [
        { name: 'a', kind: 'text' },
        { name: 'a', kind: 'text' },
      ],
      'twice',
    ],
    ['a choice without choices', [{ name: 'a', kind: 'choice' }], 'choices belong'],
  ];

  it.each(BAD)('is refused: %s', (_what, slots, message) => {
    expect(() => defineJourney({ id: 'bad', version: 1, pages: ['dogs'], slots })).toThrow(message);
  });
});
